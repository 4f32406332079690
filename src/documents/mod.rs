//! Bytes out of records: finished lines come in as values.
