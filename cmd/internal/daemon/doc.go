// Package daemon is the wiring: it puts the stages together and runs them.
//
// New opens everything and binds the listener, Run serves until its context ends, Close
// unwinds in the opposite order, each step within four seconds. A New that fails has undone
// what it had done. All of it runs in-process, so tests start the real thing.
//
//	ingest.Runner ─► ITEMS ─► extract.Stage ─► CANDIDATES ─► review.Desk ─► bbolt ─► outbox ─┬─► EXPULSIONS
//	                                                            ▲                            └─► alert.Dispatcher
//	                                                        web.Server
package daemon
