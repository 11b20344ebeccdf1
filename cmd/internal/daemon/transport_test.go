package daemon

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
)

// What came over a connection whose certificate nobody checked says so wherever it goes: on the
// case page, in the record's packet and in its web archive.
func TestUnverifiedIsShown(t *testing.T) {
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	plain := site(t)
	srv := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := httptest.NewRecorder()
		plain.Config.Handler.ServeHTTP(rec, r)
		_, _ = io.WriteString(w, strings.ReplaceAll(rec.Body.String(), plain.URL, "https://"+r.Host))
	}))
	defer srv.Close()
	o := options(t.TempDir(), srv.URL, hook.URL())
	o.Sources[0].Transport.Unverified = true
	d, _ := start(t, o)
	kase := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	desk := dial(t, d.URL(), o.Data, "Ana Petrova")
	if _, err := desk.Decide(t.Context(), kase, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	event := hook.Want(within, alerttest.Kind(review.KindNew)).Event.Data.Expulsion.ID
	for path, want := range map[string]string{
		"/case/" + kase: "Certificate not verified", "/events/" + event + "/packet": `"unverified": true`, "/events/" + event + "/warc": "certificate-verified: false",
	} {
		if got := deskPage(t, d.URL()+path, o.Data); !strings.Contains(got, want) {
			t.Errorf("GET %s holds no %q:\n%.600s", path, want, got)
		}
	}
	if got := d.Sources()[0].Source.Transport; got != (ingest.Transport{Unverified: true}) {
		t.Errorf("Transport = %+v", got)
	}
}

// deskPage returns what the desk shows to the person at the terminal, unpacked.
func deskPage(t *testing.T, address, dir string) string {
	t.Helper()
	token, err := os.ReadFile(filepath.Join(dir, TokenFile))
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	req.Header.Set("Accept", "text/html")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("GET %s = %s, %v, want 200", address, res.Status, err)
	}
	if z, err := gzip.NewReader(bytes.NewReader(b)); err == nil {
		if whole, err := io.ReadAll(z); err == nil {
			b = whole
		}
	}
	return string(b)
}
