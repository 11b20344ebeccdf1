// Package stream carries messages between stages over NATS JetStream: a server of its own
// inside the process, without a listening port, or an external cluster, with the same code.
// It knows subjects, envelopes and acknowledgements, and nothing of what is in them.
//
// Guarantees. Publish returns only when the message is on disk: the embedded server syncs
// every write, and Open refuses one that does not. A message is acknowledged only after its
// handler returned nil, and until then is delivered again, so every handler meets every
// message at least once and must be idempotent by ID; acknowledgements themselves may come
// back after a crash, and the de-duplication of equal IDs ends with its window. A message
// that keeps failing, or can never succeed, is written to the dead letters, with its error,
// before it is taken off the stream: nothing is dropped without a trace.
//
// When the disk is nearly full (Options.MinFree) Publish refuses with ErrNoSpace before the
// server meets the end of the disk, which it would not recover from by itself; publishing
// goes on as soon as there is space. When a stream is full, what every consumer has already
// handled is taken off its old end; when that is not enough, Publish returns the server's
// refusal and nothing is lost.
package stream
