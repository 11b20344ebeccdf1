package ingesttest

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"nongrata/ingest"
)

// A Book is one kind of list, good or broken, served on a loopback host of its own.
type Book struct {
	Source ingest.Source // with ID, method, selectors; its URL is set by OpenShelf
	// Docs are what the host serves, by path. "→" and an address is a permanent redirect, three
	// digits alone are a status.
	Docs map[string]string
	path string // of the list
}

// A Shelf serves a Book of every kind until it is closed.
type Shelf struct {
	Books   []Book
	servers []*http.Server
	done    chan error
}

// OpenShelf serves every kind of list, each at an address of its own in 127.0.0.0/8.
func OpenShelf() (*Shelf, error) {
	s := &Shelf{Books: books(), done: make(chan error)}
	for i := range s.Books {
		if s.Books[i].Source.ID == "kind-moved-away" {
			s.Books[i].Docs["/f"] = "→" + s.Books[0].Source.URL
		}
		if err := s.open(&s.Books[i], i); err != nil {
			return nil, errors.Join(err, s.Close())
		}
	}
	return s, nil
}

func (s *Shelf) open(b *Book, i int) error {
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.7.%d:0", i+1))
	if err != nil {
		return fmt.Errorf("serving %s: %w", b.Source.ID, err)
	}
	base := "http://" + l.Addr().String()
	b.Source.URL, b.Source.PageURL = base+b.path, base+"/"
	b.Source.Domains = []string{strings.Split(l.Addr().String(), ":")[0]}
	docs := b.Docs
	srv := &http.Server{ReadHeaderTimeout: 10 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		shelved(w, r, strings.ReplaceAll(docs[r.URL.Path], "{base}", base))
	})}
	s.servers = append(s.servers, srv)
	go func() { s.done <- srv.Serve(l) }() // ends in Close
	return nil
}

func shelved(w http.ResponseWriter, r *http.Request, doc string) {
	to, moved := strings.CutPrefix(doc, "→")
	var status int
	_, err := fmt.Sscanf(doc, "%3d", &status)
	switch {
	case doc == "":
		http.NotFound(w, r)
	case moved:
		http.Redirect(w, r, to, http.StatusMovedPermanently)
	case err == nil && len(doc) == 3:
		http.Error(w, http.StatusText(status), status)
	default:
		w.Header().Set("Content-Type", mediaOf(doc))
		fmt.Fprint(w, doc)
	}
}

func mediaOf(doc string) string {
	switch {
	case strings.HasPrefix(doc, "%PDF"):
		return "application/pdf"
	case strings.HasPrefix(doc, "{"):
		return "application/json"
	case strings.HasPrefix(doc, "<!doctype html"):
		return "text/html; charset=utf-8"
	}
	return "application/xml"
}

// Sources returns the sources, each kind once.
func (s *Shelf) Sources() []ingest.Source {
	out := make([]ingest.Source, len(s.Books))
	for i, b := range s.Books {
		out[i] = b.Source
	}
	return out
}

// Close ends every server.
func (s *Shelf) Close() error {
	var all []error
	for _, srv := range s.servers {
		all = append(all, srv.Close())
		if err := <-s.done; !errors.Is(err, http.ErrServerClosed) {
			all = append(all, err)
		}
	}
	return errors.Join(all...)
}

// The texts of the shelf.
const (
	shelfRSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry</title>
<item><title>The ministry declares three diplomats personae non gratae</title><link>{base}/a/1</link><guid>1</guid><pubDate>Mon, 04 Apr 2022 10:00:00 GMT</pubDate><description>They leave.</description></item>
<item><title>The minister receives the ambassador of a neighbour</title><link>{base}/a/2</link><guid>2</guid><pubDate>Sun, 03 Apr 2022 10:00:00 GMT</pubDate></item></channel></rss>`
	shelfRDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="{base}/"><title>Ministry</title></channel>
<item rdf:about="{base}/a/1"><title>The ministry expels three diplomats</title><link>{base}/a/1</link><dc:date>2022-04-04T10:00:00Z</dc:date></item></rdf:RDF>`
	shelfAtom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><id>x</id><updated>2022-04-04T10:00:00Z</updated>
<entry><title>The ministry expels three diplomats</title><id>1</id><link href="{base}/a/1"/><updated>2022-04-04T10:00:00Z</updated></entry></feed>`
	shelfJSON = `{"version": "https://jsonfeed.org/version/1", "title": "Ministry", "items": [
{"id": "{base}/a/1", "url": "{base}/a/1", "title": "The ministry expels three diplomats", "date_published": "2022-04-04T10:00:00Z"}]}`
	shelfList = `<!doctype html><html lang="en"><head><title>Ministry</title></head><body><ul class="news">
<li><a href="/a/1">The ministry declares three diplomats personae non gratae</a> <time datetime="2022-04-04">4 April 2022</time></li>
<li><a href="/a/2">The minister receives the ambassador of a neighbour</a> <time datetime="2022-04-03">3 April 2022</time></li>
<li><a href="/a/3">Consultations on consular matters were held today</a> <time datetime="2022-04-02">2 April 2022</time></li></ul></body></html>`
	shelfMap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>{base}/a/1</loc><news:news><news:title>The ministry expels three diplomats</news:title><news:publication_date>2022-04-04</news:publication_date></news:news></url></urlset>`
	shelfEmpty   = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry</title></channel></rss>`
	shelfArticle = `<!doctype html><html lang="en"><head><title>Release</title></head><body><article><h1>The ministry declares three diplomats personae non gratae</h1>
<p>The Ministry of Foreign Affairs today declared three members of the embassy's staff personae non gratae. They have to leave within 72 hours.</p></article></body></html>`
	shelfHTML = `<!doctype html><html><head><title>Ministry</title><link rel="alternate" type="application/rss+xml" href="/new.xml"></head><body>Our feed has moved.</body></html>`
	// shelfPDF is one page that says "three diplomats were declared personae non gratae".
	shelfPDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n" +
		"4 0 obj<</Length 86>>stream\nBT /F1 12 Tf 72 720 Td (Three diplomats were declared personae non gratae today.) Tj ET  \nendstream endobj\n" +
		"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n"
)

// books are one of each kind.
func books() []Book {
	article := func(docs map[string]string) map[string]string {
		for _, p := range []string{"/a/1", "/a/2", "/a/3"} {
			if docs[p] == "" {
				docs[p] = shelfArticle
			}
		}
		return docs
	}
	book := func(id string, m ingest.Method, path string, docs map[string]string) Book {
		return Book{path: path, Docs: article(docs), Source: ingest.Source{
			ID: ingest.SourceID("kind-" + id), Name: id, Kind: ingest.Outlet, Country: "DE", Languages: []string{"en"}, Method: m}}
	}
	withFeed := strings.Replace(shelfHTML, "Our feed has moved.", "News", 1)
	all := []Book{
		book("rss", ingest.Feed, "/f", map[string]string{"/f": shelfRSS}),
		book("rdf", ingest.Feed, "/f", map[string]string{"/f": shelfRDF}),
		book("atom", ingest.Feed, "/f", map[string]string{"/f": shelfAtom}),
		book("json", ingest.Feed, "/f", map[string]string{"/f": shelfJSON}),
		book("listing", ingest.Listing, "/news", map[string]string{"/news": shelfList}),
		book("guessed", ingest.Listing, "/news", map[string]string{"/news": shelfList}),
		book("sitemap", ingest.Sitemap, "/news.xml", map[string]string{"/news.xml": shelfMap}),
		book("pdf", ingest.Listing, "/news", map[string]string{"/news": shelfList, "/a/1": shelfPDF, "/a/2": shelfPDF, "/a/3": shelfPDF}),
		book("listing-with-feed", ingest.Listing, "/news", map[string]string{"/new.xml": shelfRSS,
			"/news": strings.Replace(shelfList, "</head>", `<link rel="alternate" type="application/rss+xml" href="/new.xml"></head>`, 1)}),
		book("listing-with-other-feed", ingest.Listing, "/news", map[string]string{"/new.xml": strings.ReplaceAll(shelfRSS, "/a/", "/culture/"),
			"/news": strings.Replace(shelfList, "</head>", `<link rel="alternate" type="application/rss+xml" href="/new.xml"></head>`, 1)}),
		book("selectors-find-nothing", ingest.Listing, "/news", map[string]string{"/news": shelfList}),
		book("html", ingest.Feed, "/f", map[string]string{"/f": shelfHTML, "/new.xml": shelfRSS}),
		book("403", ingest.Feed, "/f", map[string]string{"/f": "403"}),
		book("404-found-again", ingest.Feed, "/f", map[string]string{"/": withFeed, "/new.xml": shelfRSS}),
		book("404", ingest.Feed, "/f", map[string]string{"/": shelfArticle}),
		book("410", ingest.Feed, "/f", map[string]string{"/f": "410"}),
		book("moved", ingest.Feed, "/f", map[string]string{"/f": "→/new.xml", "/new.xml": shelfRSS}),
		book("moved-away", ingest.Feed, "/f", map[string]string{}),
		book("empty", ingest.Feed, "/f", map[string]string{"/f": shelfEmpty}),
		book("503", ingest.Feed, "/f", map[string]string{"/f": "503"}),
		book("off-and-well", ingest.Feed, "/f", map[string]string{"/f": shelfRSS}),
		book("whole-government", ingest.Feed, "/f", map[string]string{"/f": shelfRSS}),
	}
	items := ingest.Selectors{Item: "ul.news li"}
	for i := range all {
		switch s := &all[i].Source; s.ID {
		case "kind-listing", "kind-pdf", "kind-listing-with-feed":
			s.Selectors = items
		case "kind-selectors-find-nothing":
			s.Selectors = ingest.Selectors{Item: "div.old-news"}
		case "kind-off-and-well":
			s.Disabled, s.Confidence, s.Note = true, "low", "Off: nobody has tried it."
		case "kind-whole-government":
			s.Kind, s.Match = ingest.Government, []string{"personae non gratae"}
		}
	}
	return all
}
