// Package catalogue holds the built-in sources and reads the user's.
package catalogue

import "nongrata/ingest"

// Load returns the built-in sources with those of the user's files merged in, in a fixed
// order.
func Load(userFiles ...string) ([]ingest.Source, error) { return nil, nil }
