package hostile

import (
	"iter"
	"testing"

	"nongrata/ingest"
)

func TestDocuments(t *testing.T) {
	const every = 7 // no divisor of a family's number of makers: each has its turn
	again, stop := iter.Pull(Documents(1, every))
	defer stop()
	other, stopOther := iter.Pull(Documents(2, every))
	defer stopOther()
	names, same := map[string]bool{}, 0
	for d := range Documents(1, every) {
		if names[d.Name] {
			t.Errorf("two documents are called %s", d.Name)
		}
		names[d.Name] = true
		hash := ingest.HashOf(d.Body)
		if b, _ := again(); ingest.HashOf(b.Body) != hash {
			t.Errorf("%s is not the same again", d.Name)
		}
		if b, _ := other(); ingest.HashOf(b.Body) == hash {
			same++
		}
		if len(d.Body) > MaxBody {
			t.Errorf("%s has %d bytes", d.Name, len(d.Body))
		}
	}
	if len(names) < 400/every || same > len(names)/4 {
		t.Errorf("%d documents, %d of them the same with another seed; want %d, and few", len(names), same, 400/every)
	}
}
