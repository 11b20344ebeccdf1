package extract

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"runtime"
	"strings"
	"sync"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// A Batch reads JSON lines and writes JSON lines, one for each line read, in their order.
type Batch struct {
	Extractor *Extractor
	Page      PageFunc  // for lines with html
	WithText  bool      // print the text that spans point into
	Messages  io.Writer // one line for each bad line; nil for none
}

// An inputLine is one line of a Batch's input; unknown keys are ignored.
type inputLine struct {
	ID        json.RawMessage `json:"id"`
	URL       *string         `json:"url"`
	Lang      *string         `json:"lang"`
	Published *string         `json:"published"`
	Country   *string         `json:"source_country"`
	Kind      *string         `json:"kind"`
	Title     *string         `json:"title"`
	Text      *string         `json:"text"`
	HTML      *string         `json:"html"`
	// Selectors say where a page of this source has its title, body and date.
	Selectors ingest.Selectors `json:"selectors"`
}

// An outputLine is one line of a Batch's output.
type outputLine struct {
	ID         json.RawMessage `json:"id"`
	Lang       string          `json:"lang"`
	Candidates []Candidate     `json:"candidates"`
	Mended     []string        `json:"mended,omitempty"`
	Text       *string         `json:"text,omitempty"`
}

type errorLine struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

// Run reads r to its end, with as many goroutines as there are processors and no more lines
// in memory than a few for each. It returns how many lines were bad; each of those got an
// error object as its output line. The error is one of reading r or writing w, or ctx's.
func (b *Batch) Run(ctx context.Context, r io.Reader, w io.Writer) (bad int, err error) {
	ctx, stop := context.WithCancel(ctx)
	workers := runtime.GOMAXPROCS(0)
	p := &pipeline{batch: b, work: make(chan *job), order: make(chan *job, 8*workers)}
	var group sync.WaitGroup
	group.Go(func() { p.read(ctx, r) })
	for range workers {
		group.Go(p.answer)
	}
	bad, err = p.write(ctx, w)
	stop()
	for range p.order { // lets the reader see that it is over
	}
	group.Wait()
	if err == nil {
		err = p.readErr
	}
	return bad, err
}

// A pipeline is one Run: lines are read in order, answered in any, written in order.
type pipeline struct {
	batch   *Batch
	work    chan *job
	order   chan *job
	readErr error // set before order is closed
}

// A job is one line.
type job struct {
	number int
	text   []byte
	answer []byte
	fault  string
	done   chan struct{}
}

func (p *pipeline) read(ctx context.Context, r io.Reader) {
	defer close(p.order)
	defer close(p.work)
	in := bufio.NewReaderSize(r, 1<<16)
	for number := 1; ctx.Err() == nil; number++ {
		text, err := in.ReadBytes('\n')
		if len(text) > 0 {
			j := &job{number: number, text: bytes.TrimSpace(text), done: make(chan struct{})}
			select {
			case p.order <- j:
				p.work <- j // somebody answers until work is closed
			case <-ctx.Done():
				return
			}
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			p.readErr = fmt.Errorf("reading line %d: %w", number, err)
			return
		}
	}
}

func (p *pipeline) answer() {
	for j := range p.work {
		answer, fault := p.batch.line(j.text)
		var out bytes.Buffer
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(answer); err != nil { // unreachable: answers hold nothing that JSON cannot
			fault = err.Error()
		}
		j.text, j.answer, j.fault = nil, out.Bytes(), fault
		close(j.done)
	}
}

// write writes the answers in the order of the lines, and lets go of them when no more wait.
func (p *pipeline) write(ctx context.Context, w io.Writer) (bad int, err error) {
	out := bufio.NewWriter(w)
	for j := range p.order {
		if err := ctx.Err(); err != nil {
			return bad, errors.Join(err, out.Flush())
		}
		<-j.done
		if j.fault != "" {
			bad++
			p.batch.message(j.number, j.fault)
		}
		if _, err := out.Write(j.answer); err != nil {
			return bad, fmt.Errorf("writing line %d: %w", j.number, err)
		}
		if len(p.order) == 0 {
			if err := out.Flush(); err != nil {
				return bad, fmt.Errorf("writing line %d: %w", j.number, err)
			}
		}
	}
	return bad, errors.Join(ctx.Err(), out.Flush())
}

func (b *Batch) message(line int, fault string) {
	if b.Messages != nil {
		fmt.Fprintf(b.Messages, "line %d: %s\n", line, fault)
	}
}

// line reads one input line and returns its output line, and what is wrong with it.
func (b *Batch) line(text []byte) (answer any, fault string) {
	var in inputLine
	fail := func(what string) (any, string) {
		return errorLine{ID: orNull(in.ID),
			Error: what}, what
	}
	if err := json.Unmarshal(text, &in); err != nil {
		return fail("no JSON object: " + err.Error())
	}
	if in.Text == nil && in.HTML == nil {
		return fail("neither text nor html")
	}
	doc := Document{URL: value(in.URL), Lang: value(in.Lang), Published: value(in.Published),
		Country: country.Code(value(in.Country)), Kind: value(in.Kind), Title: value(in.Title), Text: value(in.Text)}
	if in.Text == nil {
		page, err := b.page([]byte(*in.HTML), in.Selectors)
		if err != nil {
			return fail("reading html: " + err.Error())
		}
		doc = b.Extractor.fill(doc, page)
	}
	return b.Answer(doc, orNull(in.ID)), ""
}

func (b *Batch) page(html []byte, sel ingest.Selectors) (PageText, error) {
	if b.Page == nil {
		return PageText{}, errNoPage
	}
	return b.Page(html, "text/html; charset=utf-8", false, sel)
}

// Answer reads one document and returns its output line, ready to be marshalled. The rules
// behind the spans are left out: Explain prints them.
func (b *Batch) Answer(doc Document, id json.RawMessage) any {
	reading := b.Extractor.Extract(doc)
	out := outputLine{ID: id, Lang: reading.Lang, Candidates: []Candidate{}, Mended: reading.Mended}
	for _, c := range reading.Candidates {
		plain := make([]Span, len(c.Evidence))
		for i, e := range c.Evidence {
			e.Rule = ""
			plain[i] = e
		}
		c.Evidence = plain
		out.Candidates = append(out.Candidates, c)
	}
	if b.WithText || len(reading.Mended) > 0 { // the spans point into no text that the reader has
		source := doc.Source()
		out.Text = &source
	}
	return out
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func orNull(id json.RawMessage) json.RawMessage {
	if len(id) == 0 {
		return json.RawMessage("null")
	}
	return id
}

var errNoPage = errors.New("no reader for pages")

// titleBytes is how long a plain file's first line may be to pass for its title.
const titleBytes = 200

// ReadFile turns a .txt, .html or .htm file into a Document whose ID is its name. A text's
// first line is its title when it is short, ends without a full stop and more follows.
func (b *Batch) ReadFile(name string, body []byte) (Document, error) {
	media := "text/plain"
	if ext := strings.ToLower(path.Ext(name)); ext == ".html" || ext == ".htm" || ext == ".xhtml" {
		media = "text/html"
	}
	return b.ReadPage(name, media, body)
}

// ReadPage returns the Document that a page, or a text whose first line may be its title, holds.
// media is its Content-Type; name is its ID.
func (b *Batch) ReadPage(name, media string, body []byte) (Document, error) {
	doc := Document{ID: path.Base(name)}
	if b.Page == nil {
		return doc, fmt.Errorf("reading %s: %w", name, errNoPage)
	}
	p, err := b.Page(body, media, false, ingest.Selectors{})
	if err != nil {
		return doc, fmt.Errorf("reading %s: %w", name, err)
	}
	doc = b.Extractor.fill(doc, p)
	if strings.HasPrefix(media, "text/plain") {
		doc.Title, doc.Text = splitTitle(doc.Text)
	}
	return doc, nil
}

func splitTitle(text string) (title, rest string) {
	text = strings.TrimLeft(text, "\ufeff \r\n\t")
	first, rest, more := strings.Cut(text, "\n")
	first = strings.TrimSpace(first)
	if !more || len(first) > titleBytes || strings.HasSuffix(first, ".") ||
		strings.TrimSpace(rest) == "" {
		return "", text
	}
	return first, rest
}
