// Package lookout tells operators when sources fail and when they are back.
//
// Guarantees. What stands is told once: a fault is remembered with its source and since when it
// stands, in a file, so a restart repeats none. What changes within one window makes one message.
// While our own network is out one message says so and none blames a source. No more than so
// many messages a day are sent; what is over waits and goes into the next. The message and the
// memory of it are two writes: a crash between them repeats the message under the same ID, which
// the outbox drops, unless more has changed meanwhile.
package lookout
