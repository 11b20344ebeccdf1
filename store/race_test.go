//go:build race

package store

// underRace: the race detector's own code reads memory too, and a fault in it ends the process.
const underRace = true
