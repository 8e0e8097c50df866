-- One row per setting and day from which it holds.
create table settings.setting (
    id         uuid primary key default uuidv7(),
    name       text not null,
    value      text not null,
    valid_from date not null,
    unique (name, valid_from)
);
select history.track('settings.setting');
