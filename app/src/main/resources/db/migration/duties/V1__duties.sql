-- The statutory duties, versioned by date: a change of the ordinance ends a version and begins the next.
create table duties.duty (
    id           uuid primary key default uuidv7(),
    code         text    not null,
    area         text    not null check (area in ('LIFE_SAFETY', 'TRAFFIC', 'EVENT_SECURITY', 'INVESTIGATION')),
    position     integer not null,
    law_item_ko  text    not null,
    law_item_en  text    not null,
    scope_ko     text    not null,
    scope_en     text    not null,
    clause       text    not null,
    authority    text    not null check (authority in ('DIRECT', 'SUPPORT')),
    keywords     text[]  not null default '{}',
    systems      text[]  not null default '{}',
    consulted_on date,
    valid_from   date,
    valid_to     date,
    source       text,
    unique nulls not distinct (code, valid_from),
    check (valid_to >= valid_from),
    -- Investigation is directed by the National Office of Investigation; the commission supports it.
    check (area <> 'INVESTIGATION' or authority = 'SUPPORT')
);
select history.track('duties.duty');
