#!/bin/sh
mysqldump app > /backup/$(date +%F).sql
find /backup -mtime +7 -delete
