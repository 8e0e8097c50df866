-- A withdrawn value stays recorded and leaves its day free for the right one.
create unique index setting_of_a_day on settings.setting (name, valid_from) where not voided;
alter table settings.setting drop constraint setting_name_valid_from_key;
