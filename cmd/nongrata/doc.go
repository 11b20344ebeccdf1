// Command nongrata watches foreign ministries and wires, finds announcements that one state
// expels another's diplomats, lets named people decide, and keeps a tally that anyone can
// check.
//
// # The way of one item
//
//	ministries, wires          ITEMS                CANDIDATES                        EXPULSIONS
//	 feed / list page ─► ingest ─► JetStream ─► extract ─► JetStream ─► review ─► bbolt ─► outbox ─► JetStream
//	                      poll, fetch,           language, trigger,      cases,    one transaction:     └─► alerts
//	                      body, evidence         who, whom, how many     decisions decision+event+outbox
//
// # The tour, from left to right
//
//   - ingest is what arrives. Runner decides when, Poller polls one source once, feed and
//     listing read what it says, fetch is the only way out, evidence keeps the exact bytes,
//     catalogue knows the sources; survey tries them, discover finds new ones, opml exchanges
//     them, render has script run where a page needs it, websub takes what hubs push.
//   - extract is what a program claims: Stage takes an Item, page turns HTML into text,
//     Extractor finds Candidates with the words in lexicon.
//   - review is what people decide and see: Desk files candidates into cases and takes
//     decisions, Tally counts, web shows, alert tells, export writes.
//   - store is what survives a restart: bbolt for the desk, stream for what is in flight.
//   - cmd/internal/daemon puts them together; this package is the command line.
//
// To follow one item, read in this order: main.go, serve.go, daemon/daemon.go,
// ingest/runner.go, ingest/poller.go, ingest/feed, ingest/item.go, ingest/fetch,
// store/stream, extract/stage.go, extract/page, extract/extractor.go, extract/lexicon,
// extract/candidate.go, review/desk.go, review/group.go, review/web, review/decision.go,
// store, review/alert.
//
// The import rule and the size budgets are tests in this package.
package main
