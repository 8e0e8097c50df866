-- The view over all versions shows what its reader may see, not what its owner may: row-level security holds through it.
create or replace function history.refresh_versions(t regclass) returns void language plpgsql as $$
declare
    schema_name text;
    table_name  text;
begin
    select n.nspname, c.relname into schema_name, table_name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t;
    execute format('drop view if exists %I.%I', schema_name, table_name || '_versions');
    execute format('create view %I.%I with (security_invoker = true) as select null::timestamptz as known_until, now_.*
                    from %s now_ union all select was.* from %I.%I was',
        schema_name, table_name || '_versions', t, schema_name, table_name || '_history');
    execute format('grant select on %I.%I to jikimi_serve', schema_name, table_name || '_versions');
end
$$;
