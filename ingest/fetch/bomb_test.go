package fetch

import (
	"bytes"
	"errors"
	"runtime"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"nongrata/ingest/ingesttest/raced"
)

// bombs are bodies of a gibibyte each, by the encoding that they wear. Members of gzip and
// frames of zstd may stand behind one another.
func bombs(t testing.TB) map[string][]byte {
	zeros, parts := make([]byte, 16<<20), raced.Fewer(t, "parts of a gibibyte", 64, 4)
	var br bytes.Buffer
	w := brotli.NewWriterLevel(&br, 0)
	for range parts {
		if _, err := w.Write(zeros); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	gzip := bytes.Repeat(pack(t, "gzip", zeros), parts)
	return map[string][]byte{
		"gzip": gzip, "zstd": bytes.Repeat(pack(t, "zstd", zeros), parts), "br": br.Bytes(), "gzip, gzip": pack(t, "gzip", gzip),
	}
}

// The cap is the client's own: what a bomb may cost is what a feed of that size may.
func TestGibibyteBombs(t *testing.T) {
	const limit = 8 << 20
	for encoding, bomb := range bombs(t) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		_, err := Decode(bytes.NewReader(bomb), encoding, limit)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		used := after.TotalAlloc - before.TotalAlloc
		t.Logf("%s: %d kB stand for a bomb; refused in %v, %d MiB allocated", encoding, len(bomb)>>10, took.Round(time.Millisecond), used>>20)
		if !errors.Is(err, ErrTooLarge) || errors.Is(err, errPacked) {
			t.Errorf("%s: Decode = %v, want it too large, and not asked for again", encoding, err)
		}
		if used >= 32<<20 {
			t.Errorf("%s: Decode allocated %d MiB, want under 32", encoding, used>>20)
		}
	}
}
