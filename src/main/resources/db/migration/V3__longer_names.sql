-- A sign-on server may know a person by up to 255 characters, and a company's name may have 200.

alter table prospect alter column name set data type varchar(200);
alter table prospect alter column created_by set data type varchar(255);
alter table prospect alter column updated_by set data type varchar(255);
alter table profile alter column saved_by set data type varchar(255);
alter table stored_assessment alter column created_by set data type varchar(255);
alter table saved_view alter column username set data type varchar(255);
alter table screening alter column created_by set data type varchar(255);
alter table audit_entry alter column who set data type varchar(255);
