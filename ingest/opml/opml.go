// Package opml reads and writes lists of feeds as OPML 2.0, the form that feed readers exchange.
//
// Guarantees. What Encode writes Decode reads back as the same sources: what OPML has no word
// for stands in attributes of a namespace of our own. Decode takes what others write: folders
// in folders, folders that call themselves rss, missing titles, another charset than declared.
// A line that cannot be read is told with its number and the rest is read all the same. Nothing
// is fetched.
package opml

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"nongrata/ingest"
)

// Namespace is that of our attributes.
const Namespace = "urn:nongrata:opml:1"

const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// Encode writes sources as OPML, in a folder for each kind.
func Encode(w io.Writer, title string, sources []ingest.Source) error {
	var b bytes.Buffer
	b.WriteString(xmlHead)
	fmt.Fprintf(&b, "<opml version=\"2.0\" xmlns:ng=\"%s\">\n<head>%s</head>\n<body>\n", Namespace,
		"<title>"+escape(title)+"</title>")
	for _, k := range ingest.Kinds() {
		open := false
		for _, s := range sources {
			if s.Kind != k {
				continue
			}
			if !open {
				fmt.Fprintf(&b, "<outline text=\"%s\">\n", k)
				open = true
			}
			if err := outline(&b, s); err != nil {
				return err
			}
		}
		if open {
			b.WriteString("</outline>\n")
		}
	}
	b.WriteString("</body>\n</opml>\n")
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	return nil
}

func outline(b *bytes.Buffer, s ingest.Source) error {
	put := func(name, value string) {
		if value != "" {
			fmt.Fprintf(b, " %s=\"%s\"", name, escape(value))
		}
	}
	b.WriteString("<outline")
	if s.Method == ingest.Feed && s.Template == "" {
		put("type", "rss") // a reader can use it; what is no feed has no type a reader knows
	}
	put("text", s.Name)
	put("title", s.Name)
	put("xmlUrl", s.URL)
	put("htmlUrl", s.PageURL)
	put("language", s.Lang())
	put("description", s.Note)
	own, err := attributesOf(s)
	if err != nil {
		return err
	}
	for _, a := range own {
		put("ng:"+a.name, a.value)
	}
	b.WriteString("/>\n")
	return nil
}

func escape(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		return "" // unreachable: a Builder takes everything
	}
	return b.String()
}
