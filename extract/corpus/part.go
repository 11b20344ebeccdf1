package corpus

import "hash/fnv"

// The parts of a set of cases. Rules are written against Development alone; Test says how
// well they read what they were not written for.
const (
	Development = "development"
	Test        = "test"
)

// Part returns the part of the case with that ID: a quarter of all IDs, by their hash, are
// Test. It never changes, so a case stays where it is when others come and go.
func Part(id string) string {
	h := fnv.New32a()
	h.Write([]byte(id))
	if h.Sum32()%4 == 0 {
		return Test
	}
	return Development
}
