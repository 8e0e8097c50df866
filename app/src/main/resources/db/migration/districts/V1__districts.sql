-- Districts (자치구) and police stations (경찰서), dated. An empty valid_from: stood when first recorded, since when is
-- not stated.

-- The same five digits mean other districts in other code systems, so the system is part of the record.
create table districts.district (
    id          uuid primary key default uuidv7(),
    code        text not null,
    code_system text not null,
    name_ko     text not null,
    name_en     text not null,
    valid_from  date,
    valid_to    date,
    source      text,
    unique nulls not distinct (code, valid_from),
    check (valid_to >= valid_from)
);
select history.track('districts.district');

-- GeoJSON geometry, EPSG:4326.
create table districts.boundary (
    id         uuid primary key default uuidv7(),
    district   text  not null,
    geometry   jsonb not null,
    valid_from date,
    valid_to   date,
    source     text,
    unique nulls not distinct (district, valid_from),
    check (valid_to >= valid_from)
);
select history.track('districts.boundary');

create table districts.station (
    id         uuid primary key default uuidv7(),
    code       text not null,
    name_ko    text not null,
    name_en    text not null,
    valid_from date,
    valid_to   date,
    source     text,
    unique nulls not distinct (code, valid_from),
    check (valid_to >= valid_from)
);
select history.track('districts.station');

-- Many to many: a station stands in one district and may serve (관할) several, in whole or in part.
create table districts.station_district (
    id         uuid primary key default uuidv7(),
    station    text not null,
    district   text not null,
    relation   text not null check (relation in ('STANDS_IN', 'SERVES')),
    valid_from date,
    valid_to   date,
    source     text,
    unique nulls not distinct (station, district, relation, valid_from),
    check (valid_to >= valid_from)
);
select history.track('districts.station_district');
