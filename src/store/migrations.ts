/**
 * The schema, step by step; a step that was released is never changed. Stored are ids, states and counts: no source code,
 * no titles, nothing that people wrote. A repository's name is kept because GitHub's API asks for it.
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
];
