-- A paper and its sections. A section of kind "narrative" has a text of its own; the others are bound to a source.
create table reports.paper (
    id          uuid primary key default uuidv7(),
    key         text not null unique,
    title_ko    text not null,
    title_en    text not null,
    subtitle_ko text not null default '',
    subtitle_en text not null default ''
);
select history.track('reports.paper');

create table reports.section (
    id         uuid primary key default uuidv7(),
    paper      text    not null references reports.paper (key),
    key        text    not null,
    position   integer not null,
    kind       text    not null,
    level      integer not null check (level between 0 and 5),
    heading_ko text    not null default '',
    heading_en text    not null default '',
    body       text    not null default '',
    source     text,
    unique (paper, key)
);
select history.track('reports.section');
