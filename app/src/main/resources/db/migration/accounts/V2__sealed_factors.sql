-- From here on the secret of a second factor is sealed with the house's key. One that lay open before is not trusted
-- any longer: its owner sets a new one up at the next sign-in.
update accounts.credential set factor_secret = null, factor_since = null, factor_counter = 0
where factor_secret is not null;
