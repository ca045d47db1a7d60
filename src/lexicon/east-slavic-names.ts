/**
 * What Ukrainian, Belarusian and Russian forms of one person's name differ in.
 * Origin: our own list of given names with the forms in common use in English, and some German and French ones; the
 * endings are those of the region's commonest surnames. MIT.
 */

/** Forms of one given name; the first is the key for all. After the colon forms that others bear as well. */
const GIVEN_NAMES = `
volodymyr vladimir uladzimir wolodymyr wladimir
mykola nikolai nikolay mikalai mikola: nicholas nicolas
oleksandr aleksandr alyaksandr aliaksandr olexander: alexander alexandre
oleksandra aleksandra aliaksandra: alexandra
oleksiy oleksii olexii alexei aleksei alexey aleksey alexej alexi aliaksei
serhiy serhii sergei sergey siarhei sergej
yevhen evhen yevgeny evgeny evgeni yevgeni yevgeniy ievgen jewgeni jewhen yauhen: eugene
yevheniia yevgenia evgenia yevgeniya ievgeniia: eugenia
dmytro dmitry dmitri dmitriy dzmitry dimitri dmitrij
mykhailo mikhail mikhailo mikheil mihail michail mikhael: michael
andriy andrii andrei andrey andrej: andrew
vasyl vasily vasiliy vasil wassili wasyl: basil
pavlo pavel pawel: paul
petro pyotr petr piotr pjotr: peter
ihor igor
oleh oleg aleh
hanna ganna: anna
olha olga volha
olena elena yelena alena jelena: helen
kateryna ekaterina yekaterina katsiaryna jekaterina: catherine
iryna irina
nataliia natalya nataliya nataliia: natalia
oksana aksana
kyrylo kirill kiril kyril
danylo daniil danila: daniel
stanislav stanislau
viacheslav vyacheslav wjatscheslaw
hryhoriy grigory grigori hryhorii grigoriy
heorhiy georgy georgi heorhii georgiy: george
tetiana tatyana tetyana tatsiana: tatiana
svitlana svetlana sviatlana swetlana
liudmyla lyudmila ludmila
yuliia yuliya yulia iuliia julija: julia
yurii yuri yury yuriy iurii jurij juri
artem artyom artiom
maksym maksim maxim maksim
bohdan bogdan
yaroslav iaroslav jaroslav
rostyslav rostislav
vadym vadim
denys denis
vitaliy vitalii vitaly vitali witali
valerii valery valeriy waleri
viktor wiktor: victor
viktoriia viktoria viktoriya: victoria
anatolii anatoly anatoliy anatoli
arsenii arseniy arseny arseni arsen
leonid leanid
ruslan
taras
hennadiy hennadii gennady gennadi gennadiy
herman: german
roman: roman
ivan: ivan
illia ilya ilia
nikita mykyta mikita
nadiia nadia nadezhda
halyna galina halina
liubov lyubov
mariia mariya maryia: maria
sofiia sofiya sofya: sofia sophia
daria darya dariya
anastasiia anastasiya: anastasia
polina palina
zinaida
zhanna
lev
pylyp filipp: philip
semen semyon
stepan: stephen
fedir fyodor fedor
yakiv yakov
yosyp iosif osip: joseph
matviy matvei matvey: matthew
ostap
rodion
timofei timofey tymofiy: timothy
vsevolod
yegor egor yehor
zakhar
`
  .trim()
  .split('\n')
  .map((row) => row.split(':').map((forms) => forms.trim().split(' ')));

/** Given name, folded → the name that stands for all its forms. */
export const EAST_SLAVIC_GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  GIVEN_NAMES.flatMap((forms) => {
    const [first = ''] = forms.flat();
    return forms.flat().map((form) => [form, first] as const);
  }),
);

/** Forms that speak for a name of the region by themselves. */
export const TELLING_GIVEN_NAMES: ReadonlySet<string> = new Set(
  GIVEN_NAMES.flatMap(([telling = [], shared = []]) =>
    telling.filter((form) => !shared.includes(form)),
  ),
);

/** Ends of surnames of the region, as they sound: "Havryshko", "Bondarenko", "Zelenskyy", "Shevchuk". */
export const EAST_SLAVIC_SURNAME =
  /(?:ko|ka|ski|skai?a|ska|chuk|chuck|iuk|ov|ova|ev|eva|in|ina|ets|ich|ik|un)$/u;

/** Ends of fathers' names: "Sergeevich", "Volodymyrivna". */
export const PATRONYMIC = /(?:[oeiy]vich|ovych|evych|[oe]vna|ivna|yivna|ichna)$/u;
