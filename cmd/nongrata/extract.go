package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"nongrata/extract"
	"nongrata/extract/lexicon"
	"nongrata/extract/page"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/feed"
)

// A reading is one call of extract.
type reading struct {
	batch    extract.Batch
	explain  bool
	defaults extract.Document // what the flags say of files that do not say it themselves
	out      io.Writer
	bad      int
}

func newExtract(set *settings) *cobra.Command {
	var r reading
	var state string
	cmd := &cobra.Command{
		Use:   "extract [FILE…]",
		Short: "read texts and print what they announce, without the daemon",
		Long: `Reads JSON lines from standard input, or files: JSON lines (.jsonl, .ndjson), texts
(.txt), pages (.html), feeds (.xml, .rss, .atom, .json) and web archives (.warc, .warc.gz).
Prints one JSON object for
each text, also when nothing was found. The first line of a .txt file is its title when
it is short and ends without a full stop.`,
		Example: `  nongrata extract statement.txt
  nongrata extract --explain --country LT --kind ministry --published 2022-04-04 statement.txt
  nongrata extract < texts.jsonl > found.jsonl`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if state != "" {
				code, err := country.Parse(state)
				if err != nil {
					return usagef("--country %w", err)
				}
				r.defaults.Country = code
			}
			if err := r.open(set); err != nil {
				return err
			}
			r.out = cmd.OutOrStdout()
			r.batch.Messages = cmd.ErrOrStderr()
			if len(args) == 0 {
				args = []string{"-"}
			}
			for _, name := range args {
				if err := r.file(cmd.Context(), name, cmd.InOrStdin()); err != nil {
					return err
				}
			}
			if r.bad > 0 {
				return errSaid
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.BoolVar(&r.explain, "explain", false, "print for people: each field with its words and the rule that set it")
	f.BoolVar(&r.batch.WithText, "with-text", false, "print the text that the spans point into")
	f.StringVar(&r.defaults.Lang, "lang", "", "language of the `FILE`s, BCP 47 (default: declared or detected)")
	f.StringVar(&r.defaults.Published, "published", "", "`DAY` of publication of the files, YYYY-MM-DD")
	f.StringVar(&state, "country", "", "`STATE` whose ministry or outlet speaks in the files")
	f.StringVar(&r.defaults.Kind, "kind", "", "`KIND` of source of the files: ministry, wire, outlet, …")
	return cmd
}

// open loads the lexicons.
func (r *reading) open(set *settings) error {
	c, err := set.load()
	if err != nil {
		return err
	}
	lx, err := lexicon.Open(c.Lexicon.Dir)
	if err != nil {
		return err
	}
	r.batch.Extractor, r.batch.Page = extract.New(lx), page.Text
	return nil
}

// file reads one file, "-" for standard input.
func (r *reading) file(ctx context.Context, name string, stdin io.Reader) error {
	if name == "-" {
		return r.lines(ctx, stdin)
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jsonl", ".ndjson":
		return r.lines(ctx, f)
	case ".gz", ".warc":
		return r.warc(name, f)
	}
	b, err := io.ReadAll(f)
	if err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".html", ".htm", ".xhtml":
	case ".xml", ".rss", ".atom", ".rdf", ".json":
		return r.feed(name, b)
	default:
		if first := bytes.TrimLeft(b, "\ufeff \t\r\n"); len(first) > 0 && first[0] == '{' {
			return r.lines(ctx, bytes.NewReader(b))
		}
	}
	doc, err := r.batch.ReadFile(name, b)
	if err != nil {
		return err
	}
	return r.answer(doc)
}

// lines reads JSON lines.
func (r *reading) lines(ctx context.Context, in io.Reader) error {
	if r.explain {
		return usagef("--explain is for .txt, .html and feed files")
	}
	bad, err := r.batch.Run(ctx, in, r.out)
	r.bad += bad
	return err
}

// feed reads every entry of a feed file.
func (r *reading) feed(name string, b []byte) error {
	entries, err := feed.Parse(b, feed.Document{Lang: r.defaults.Lang})
	if err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	for _, e := range entries {
		doc := extract.Document{ID: e.Key, URL: e.URL, Title: e.Title}
		if !e.Published.IsZero() {
			doc.Published = e.Published.Format(time.RFC3339)
		}
		text, err := page.Text([]byte(e.Content), "text/html; charset=utf-8", true, ingest.Selectors{})
		if err != nil {
			return fmt.Errorf("reading %s: entry %s: %w", name, e.Key, err)
		}
		doc.Text = text.Text
		if err := r.answer(doc); err != nil {
			return err
		}
	}
	return nil
}

// answer prints what one document announces.
func (r *reading) answer(doc extract.Document) error {
	d := r.defaults
	doc.Country, doc.Kind = d.Country, d.Kind
	if d.Lang != "" {
		doc.Lang = d.Lang
	}
	if d.Published != "" {
		doc.Published = d.Published
	}
	if r.explain {
		return extract.Explain(r.out, doc, r.batch.Extractor.Extract(doc))
	}
	id, err := json.Marshal(doc.ID)
	if err != nil {
		return err
	}
	enc := json.NewEncoder(r.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(r.batch.Answer(doc, id))
}
