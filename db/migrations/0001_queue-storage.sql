-- Rows of the queue are updated in place many times in a short life: room on their pages, and a vacuum that comes early.
alter table executor_queue set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.05);
