package daemon

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
)

const printed = `Министерство иностранных дел

Послу Литвы было заявлено, что семь сотрудников посольства
Литвы объявлены персонами нон грата. Они должны поки-
нуть Россию в течение пяти дней.`

// paperSite lists releases on a page, the newest of which is a PDF, said to be something else.
func paperSite(t *testing.T, doc []byte) string {
	t.Helper()
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	mux.HandleFunc("GET /news", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<html lang="ru"><body><ul class="list"><li><a href="/docs/17">Заявление для печати, 17</a> <span>06.04.2022</span></li></ul></body></html>`)
	})
	mux.HandleFunc("GET /docs/17", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Write(doc)
	})
	return srv.URL
}

// A listing's link leads to a PDF with Cyrillic letters: it becomes a case, whose page leads to
// the very bytes.
func TestPaperToCase(t *testing.T) {
	doc := ingesttest.PDF{Title: "17", Created: "D:20220406101500+03'00'", Pages: []string{printed}, Packed: true, Objects: true}.Bytes()
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	o := options(t.TempDir(), "http://unused.invalid", hook.URL())
	base := paperSite(t, doc)
	o.Sources = []ingest.Source{{ID: "ru-mid", Name: "МИД", Kind: ingest.Ministry, Country: "RU", Languages: []string{"ru"}, Method: ingest.Listing,
		URL: base + "/news", Domains: []string{"127.0.0.1"}, Selectors: ingest.Selectors{Item: "ul.list li", Date: "span"}}}
	d, _ := start(t, o)
	first := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event
	act := first.Data.Case.Act
	if act.ReceivingState != "RU" || act.SendingState != "LT" || act.Count.Min == nil || *act.Count.Min != 7 {
		t.Errorf("case = %s→%s %+v, want RU→LT 7", act.ReceivingState, act.SendingState, act.Count)
	}
	body := casePage(t, d, first.Subject)
	link := "/evidence/" + string(ingest.HashOf(doc))
	if !strings.Contains(body, link) || !strings.Contains(body, "Stored PDF") || !strings.Contains(body, "покинуть Россию") {
		t.Errorf("the case's page lacks the PDF's words or a link to %s", link)
	}
	got, header := download(t, d, link)
	if !bytes.Equal(got, doc) || header.Get("Content-Type") != "application/pdf" || !strings.HasPrefix(header.Get("Content-Disposition"), "attachment") {
		t.Errorf("the stored copy is %d bytes, %v; want %d as an attachment", len(got), header, len(doc))
	}
}

func download(t *testing.T, d *Daemon, path string) ([]byte, http.Header) {
	t.Helper()
	token, err := os.ReadFile(filepath.Join(d.o.Data, TokenFile))
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, d.URL()+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return body, res.Header
}
