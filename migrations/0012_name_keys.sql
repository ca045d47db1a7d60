-- Names meet under other keys from here on; they are made anew when the database is opened (fillKeys in appearances.ts).
DELETE FROM `appearance_keys`;
