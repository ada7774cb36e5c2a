/**
 * The schema, step by step; a step that was released is never changed. Stored are ids, states and counts: no source code,
 * no titles, nothing that people wrote but the reasons of exceptions. A repository's name is kept because GitHub's API
 * asks for it.
 */
export const migrations: readonly string[] = [
  `
  create table guidepost.deliveries (
    id text primary key,
    event text not null,
    action text,
    -- Null for events of no installation, and for the one that says that the installation is gone.
    installation bigint,
    repository bigint,
    received timestamptz not null default now()
  );
  create index deliveries_installation on guidepost.deliveries (installation);
  create index deliveries_received on guidepost.deliveries (received);

  create table guidepost.reviews (
    repository bigint not null,
    -- 0 for a merge group, which belongs to no single pull request.
    pull integer not null,
    head text not null,
    installation bigint not null,
    owner text not null,
    name text not null,
    -- Of a merge group: the commit it is built on and the branch it goes to.
    base text,
    branch text,
    state text not null check (state in ('queued', 'running', 'done', 'superseded', 'failed', 'gone')),
    -- Counts the times that somebody asked for this review: each has a check run of its own.
    round integer not null default 1,
    -- Counts the starts: a worker that was thought dead and is not may tell that another one has taken over.
    lease integer not null default 0,
    check_run bigint,
    conclusion text,
    errors integer,
    warnings integer,
    notices integer,
    updated timestamptz not null default now(),
    primary key (repository, pull, head)
  );
  create index reviews_installation on guidepost.reviews (installation);
  create index reviews_unsettled on guidepost.reviews (repository, pull) where state in ('queued', 'running');
  create index reviews_head on guidepost.reviews (repository, head);
  `,
  `
  -- What a completed review found under each clause: counts only.
  create table guidepost.verdicts (
    repository bigint not null,
    pull integer not null,
    head text not null,
    clause text not null,
    introduced integer not null,
    existing integer not null,
    fixed integer not null,
    judged timestamptz not null default now(),
    primary key (repository, pull, head, clause),
    foreign key (repository, pull, head) references guidepost.reviews on delete cascade
  );
  create index verdicts_judged on guidepost.verdicts (repository, judged);

  -- Exceptions on base branches as reviews last met them: without their reasons, which people wrote.
  create table guidepost.exceptions (
    repository bigint not null,
    installation bigint not null,
    branch text not null,
    rule text not null,
    path text not null,
    origin text not null check (origin in ('comment', 'config')),
    -- The line, or 0: two exceptions in one file are two rows.
    line integer not null,
    until date,
    used boolean not null,
    seen timestamptz not null default now(),
    primary key (repository, branch, origin, rule, path, line)
  );
  -- Sealed tokens on their way from the process that holds the app's key to the worker that asked; they stay for minutes.
  create table guidepost.token_answers (
    id uuid primary key,
    installation bigint not null,
    repository bigint not null,
    sealed text not null,
    left_at timestamptz not null default now()
  );

  create index exceptions_installation on guidepost.exceptions (installation);

  -- Since when somebody is about to open the check run of this round, and whether a worker is: two must not do so at once.
  alter table guidepost.reviews add column opening timestamptz, add column opening_worker boolean;

  -- Where the app is installed, and what GitHub lets each installation do: shared by all processes that work for it.
  create table guidepost.installations (
    installation bigint primary key,
    -- When its repositories were last listed.
    listed timestamptz,
    -- Requests that are left until the budget is filled again.
    remaining integer,
    refilled timestamptz,
    -- GitHub asked for silence until then.
    barred timestamptz,
    -- When content was created within the last hour.
    created timestamptz[] not null default '{}'
  );
  insert into guidepost.installations (installation) select distinct installation from guidepost.reviews;

  -- A delivery is known again by its id; whose it was need not be kept.
  alter table guidepost.deliveries drop column installation, drop column repository;

  -- The repositories of installations, and when each was last looked through for pull requests that nobody told of.
  create table guidepost.repositories (
    repository bigint primary key,
    installation bigint not null,
    owner text not null,
    name text not null,
    looked timestamptz
  );
  create index repositories_installation on guidepost.repositories (installation);

  -- Failed deliveries that GitHub was asked to send again.
  create table guidepost.redeliveries (
    delivery text primary key,
    attempts integer not null,
    asked timestamptz not null
  );
  `,
  `
  -- Browsers that are signed in to the pages. Neither whose they are nor GitHub's token can be read from here.
  create table guidepost.sessions (
    hash text primary key,
    sealed text not null,
    expires timestamptz not null
  );
  create index sessions_expires on guidepost.sessions (expires);
  `,
  `
  -- Exceptions that people made by a command, each for one finding of one pull request. The check has to say who made it
  -- and why, so this is the one place where words of people are kept.
  create table guidepost.grants (
    repository bigint not null,
    pull integer not null,
    fingerprint text not null,
    installation bigint not null,
    rule text not null,
    reason text not null,
    until date,
    login text not null,
    made timestamptz not null default now(),
    primary key (repository, pull, fingerprint)
  );
  create index grants_installation on guidepost.grants (installation);

  -- Commands that were begun, so that none is done twice and nobody has too many done.
  create table guidepost.commands (
    -- A comment's id, or that of a check run with the button and the account that pressed it.
    id text primary key,
    repository bigint not null,
    pull integer not null,
    installation bigint not null,
    -- The account that gave it.
    actor bigint not null,
    state text not null check (state in ('begun', 'reviewing', 'done')),
    -- Counts the tries: a worker that was thought dead and is not may tell that another one has taken over.
    lease integer not null default 1,
    begun timestamptz not null default now()
  );
  create index commands_installation on guidepost.commands (installation);
  create index commands_pull on guidepost.commands (repository, pull, begun);
  `,
];
