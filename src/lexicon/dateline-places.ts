/**
 * Cities that open a story in the newspapers of India, Pakistan, Africa, Asia and Australia, which put a colon and no wire behind
 * them: "Kolkata: The state government …". Origin: our own list, of what every atlas has. MIT.
 */

const NAMES = `
Agartala, Agra, Ahmedabad, Aizawl, Ajmer, Aligarh, Allahabad, Amaravati, Amritsar, Aurangabad, Ayodhya, Bareilly, Belagavi,
Bengaluru, Bangalore, Bhopal, Bhubaneswar, Bilaspur, Chandigarh, Chennai, Coimbatore, Cuttack, Darjeeling, Dehradun, Delhi,
Dharamshala, Dibrugarh, Dispur, Faridabad, Gandhinagar, Gangtok, Gaya, Ghaziabad, Gorakhpur, Gurgaon, Gurugram, Guwahati,
Gwalior, Haridwar, Hubballi, Hyderabad, Imphal, Indore, Itanagar, Jabalpur, Jaipur, Jaisalmer, Jalandhar, Jammu, Jamshedpur,
Jhansi, Jodhpur, Jorhat, Kalaburagi, Kanpur, Kochi, Kohima, Kolhapur, Kolkata, Kota, Kottayam, Kozhikode, Leh, Lucknow,
Ludhiana, Madurai, Mangaluru, Margao, Mathura, Meerut, Moradabad, Mumbai, Muzaffarnagar, Muzaffarpur, Mysuru, Nagpur, Nashik,
Navi Mumbai, New Delhi, Noida, Panaji, Panchkula, Patiala, Patna, Port Blair, Prayagraj, Puducherry, Pune, Puri, Raipur,
Rajkot, Ranchi, Rourkela, Salem, Shillong, Shimla, Silchar, Siliguri, Sonipat, Srinagar, Surat, Thane, Thiruvananthapuram,
Thrissur, Tiruchirappalli, Tirupati, Udaipur, Ujjain, Vadodara, Varanasi, Vellore, Vijayawada, Visakhapatnam, Warangal,
Faisalabad, Islamabad, Karachi, Lahore, Larkana, Mirpur, Multan, Muzaffarabad, Peshawar, Quetta, Rawalpindi, Sialkot, Sukkur,
Barishal, Chattogram, Chittagong, Dhaka, Khulna, Rajshahi, Sylhet, Colombo, Galle, Jaffna, Kandy, Kathmandu, Lalitpur, Pokhara,
Birgunj, Thimphu, Kabul, Kandahar, Herat, Yangon, Mandalay, Naypyidaw, Bangkok, Phnom Penh, Vientiane, Hanoi, Ho Chi Minh City,
Jakarta, Surabaya, Bandung, Denpasar, Kuala Lumpur, George Town, Johor Baru, Kota Kinabalu, Kuching, Putrajaya, Shah Alam,
Singapore, Manila, Cebu, Davao, Seoul, Tokyo, Osaka, Beijing, Shanghai, Hong Kong, Taipei, Ulaanbaatar, Baghdad, Erbil, Basra,
Beirut, Amman, Damascus, Jerusalem, Gaza, Gaza City, Ramallah, Tehran, Riyadh, Jeddah, Mecca, Doha, Dubai, Abu Dhabi, Sharjah,
Muscat, Manama, Kuwait City, Sanaa, Aden, Ankara, Istanbul, Cairo, Alexandria, Khartoum, Tripoli, Benghazi, Tunis, Algiers,
Rabat, Casablanca, Abuja, Lagos, Ibadan, Kano, Kaduna, Port Harcourt, Enugu, Benin City, Jos, Accra, Kumasi, Tamale, Dakar,
Bamako, Niamey, Ouagadougou, Abidjan, Freetown, Monrovia, Conakry, Banjul, Lome, Cotonou, Douala, Yaounde, Libreville, Kinshasa,
Goma, Brazzaville, Bangui, Luanda, Nairobi, Mombasa, Kisumu, Nakuru, Eldoret, Kampala, Entebbe, Gulu, Kigali, Bujumbura, Dodoma,
Dar es Salaam, Arusha, Mogadishu, Hargeisa, Djibouti, Asmara, Addis Ababa, Juba, Lusaka, Kitwe, Harare, Bulawayo, Lilongwe,
Blantyre, Maputo, Gaborone, Windhoek, Pretoria, Johannesburg, Durban, Cape Town, Bloemfontein, Maseru, Mbabane, Antananarivo,
Port Louis, Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Wellington, Auckland,
Christchurch, Suva, Port Moresby, Honiara, Moscow, Kyiv, Minsk, Brussels, Geneva, London, Paris, Berlin, Rome, Madrid, Washington, New York, United Nations
`;

/** As printed. */
export const DATELINE_PLACES: ReadonlySet<string> = new Set(
  NAMES.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
