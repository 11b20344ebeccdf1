// Package ingest is what arrives: it polls sources, fetches what they announce and hands on
// Items, each with the exact bytes it came from.
//
// Guarantees. An Item's ID depends only on its source and its stable identity, its Revision
// only on its content, so polling the same page twice, or on two machines, gives the same
// Items. An Item is marked as seen only after Publish has returned without an error, so a
// crash between the two publishes again and never loses. One failing source never delays
// another, no source is ever given up, and an item whose text could not be had is still an
// Item whose Body says what is missing.
//
// The package imports the standard library only. Libraries live below it: feed (gofeed),
// listing (goquery), fetch (HTTP), evidence (zstd), catalogue (YAML).
package ingest
