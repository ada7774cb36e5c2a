#!/bin/sh
pg_dump app | gzip > /backup/app.gz # expect
