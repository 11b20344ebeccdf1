// Package ingesttest is what tests of ingest, and the demo, poll instead of the world.
//
// It holds a recorded wave: the expulsions of 24 February to 8 April 2022 as ministries and
// wires might have told them, with everything that is told beside them and is none. Load
// returns the texts, each labelled with what a reader should find; Facts the acts they add
// up to; Server serves them on loopback as feeds, listing pages and articles as of a clock,
// edits and faults included.
//
// Guarantees: the same clock reading always serves the same bytes; nothing is shown before
// its time; nothing needs the internet. The texts were written for this project from facts;
// no sentence in them is a ministry's or an agency's own, and no wire named here exists.
package ingesttest
