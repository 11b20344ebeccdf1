package live

import (
	"bufio"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// BenchmarkTell tells 500 open pages of one change over loopback and waits until the last has it.
func BenchmarkTell(b *testing.B) {
	h := New("e")
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.Serve(w, r, r.URL.Query().Get("user"))
	}))
	defer srv.Close()
	defer h.Close()
	const pages = 500
	heard := make(chan struct{}, pages)
	for i := range pages {
		resp, err := http.Get(fmt.Sprintf("%s/?user=%d", srv.URL, i/MaxStreams))
		if err != nil {
			b.Fatal(err)
		}
		defer resp.Body.Close()
		go func() { // ends when the body is closed
			for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
				if strings.HasPrefix(lines.Text(), "data: {\"cases\"") {
					heard <- struct{}{}
				}
			}
		}()
	}
	var slowest time.Duration
	for b.Loop() {
		start := time.Now()
		if err := h.Tell(Message{Cases: []string{"C-1"}, Waiting: 5000}); err != nil {
			b.Fatal(err)
		}
		for range pages {
			<-heard
		}
		slowest = max(slowest, time.Since(start))
	}
	b.ReportMetric(slowest.Seconds()*1000, "slowest-ms")
}
