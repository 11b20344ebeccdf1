// Package websub has feeds pushed to us by the hubs that they name (WebSub, W3C Recommendation
// of 2018-01-23; we are the subscriber).
//
// Guarantees. A push is a hint, never a duty: polling goes on as if there were none, so that a
// hub that falls silent costs minutes, not items, and pushes never put off a poll. Nothing is
// confirmed to a hub that was not asked for. Content counts only when it is signed with the
// secret of that subscription, for the topic of that subscription; whatever else arrives is
// dropped and counted. What a hub outside the source's own domains pushes for an official
// source is looked for in the feed itself first, and is not first-hand when it is not there
// yet. Leases are at most 14 days and renewed in time; a feed that names no hub any more, or
// another, is unsubscribed. Subscriptions survive a restart in a file of their own that only its
// owner may read; without the file they are simply made again.
package websub
