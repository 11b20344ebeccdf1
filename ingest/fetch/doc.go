// Package fetch is the one way out: every request that nongrata makes, to sources, article
// pages and alert targets alike, goes through a Client.
//
// Guarantees. No connection is made to an address that is not plainly on the public internet,
// unless an allow-list names it: the check is on the resolved address of every connection, so
// redirects and DNS answers that change are covered. Behind a proxy it holds too: names are
// looked up here, and the proxy, whose own address is the user's word, is asked for addresses
// that have passed. A certificate is checked unless a source says otherwise, and then every
// Capture says so. A body is returned whole and decoded, or not at all: one over the cap is an
// error, never a cut. Every request ends within the time-out. One host is asked one thing at a
// time, with a pause in between, at most a fixed number of requests are under way in all, and
// no host sends more than its share an hour.
package fetch
