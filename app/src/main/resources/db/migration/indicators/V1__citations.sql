-- A figure's place in a paper: which indicator stands there, narrowed how, shown how. Never its value.
create table indicators.citation (
    id           uuid primary key default uuidv7(),
    ref          text    not null unique,
    label_ko     text    not null,
    label_en     text    not null,
    indicator    text    not null,
    at           jsonb   not null default '{}',
    period_from  date,
    period_to    date,
    pinned_as_of date,
    display_unit text,
    position     integer not null
);
select history.track('indicators.citation');
