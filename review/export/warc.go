package export

import (
	"fmt"
	"io"
	"strconv"

	"nongrata/ingest"
	"nongrata/ingest/warc"
)

// WriteWARC writes the HTTP answers among p's evidence as a web archive (WARC 1.1), each with
// the host's certificate and the address that was asked for in a metadata record beside it. Other
// tools can read and replay it. A packet without its bytes is an error.
func (p Packet) WriteWARC(w io.Writer) error {
	out := warc.NewWriter(w)
	info := warc.NewFields(warc.Info, p.Record.Decided, "", warc.Field{Name: "software", Value: "nongrata"},
		warc.Field{Name: "format", Value: "WARC file version 1.1"},
		warc.Field{Name: "description", Value: "evidence of " + p.Record.ID})
	if err := out.Write(info); err != nil {
		return err
	}
	for _, x := range p.Evidence {
		c := x.Capture
		if c == nil {
			continue
		}
		if x.Bytes == nil {
			return fmt.Errorf("evidence %s of %s: its bytes are not in the packet", x.Hash, p.Record.ID)
		}
		res := warc.NewResponse(warc.Answer{URL: c.FinalURL, At: c.At, Status: c.Status, Header: headerOf(c), Body: x.Bytes})
		if err := out.Write(res); err != nil {
			return err
		}
		if err := out.Write(warc.NewFields(warc.Metadata, c.At, res.ID, fieldsOf(x)...)); err != nil {
			return err
		}
	}
	return nil
}

// headerOf is the head of a capture; of one made before heads were kept, what is known of it.
func headerOf(c *ingest.Capture) map[string][]string {
	if len(c.Header) > 0 {
		return c.Header
	}
	kind := c.MediaType
	if c.Charset != "" {
		kind += "; charset=" + c.Charset
	}
	out := map[string][]string{}
	for name, v := range map[string]string{"Content-Type": kind, "Etag": c.ETag, "Last-Modified": c.LastMod} {
		if v != "" {
			out[name] = []string{v}
		}
	}
	return out
}

// fieldsOf is what is known of an exhibit beside its bytes.
func fieldsOf(x Exhibit) []warc.Field {
	c := x.Capture
	out := []warc.Field{{Name: "via", Value: c.URL}, {Name: "source", Value: string(x.Source)},
		{Name: "sha256", Value: string(x.Hash)}, {Name: "outside-pinned-domains", Value: strconv.FormatBool(c.Unpinned)}}
	if c.Unverified {
		out = append(out, warc.Field{Name: "certificate-verified", Value: "false"})
	}
	for _, id := range x.Candidates {
		out = append(out, warc.Field{Name: "candidate", Value: id})
	}
	if t := c.TLS; t != nil {
		out = append(out, warc.Field{Name: "certificate-sha256", Value: string(t.SHA256)}, warc.Field{Name: "certificate-subject", Value: t.Subject},
			warc.Field{Name: "certificate-issuer", Value: t.Issuer}, warc.Field{Name: "certificate-not-after", Value: t.NotAfter.String()})
	}
	return out
}
