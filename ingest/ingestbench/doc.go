// Package ingestbench serves many feeds on loopback, for measuring what polls them.
//
// A Site has feeds of every format, each on a loopback address of its own (Linux takes all of
// 127.0.0.0/8): of twenty, twelve are RSS in UTF-8, two RSS in windows-1251, one RSS in
// ISO-8859-1, three Atom, one RDF and one JSON Feed. With 500 feeds of 30 items that is about
// 38 MB. Begin starts a phase: what the feeds say then, by which validators they may be known,
// and how long each answer takes.
//
// Guarantees: the same options and the same phases serve the same bytes, everywhere; every
// sentence is made up; Want says what each item holds, so that a lost, doubled, stale or
// garbled one is found.
//
// The command feedsite serves a Site to other processes: to the benchmark of the whole
// ingestion path (BenchmarkIngest of cmd/internal/daemon), so that the server's work is not
// counted as the poller's, and to other feed readers, for comparison.
package ingestbench
