package export

import (
	"fmt"
	"io"
	"slices"

	"nongrata/ingest"
	"nongrata/review"
)

// PacketSchema names the shape of a packet.
const PacketSchema = "nongrata-packet/1"

// A Packet is all that one record rests on, in one file that can be checked without us: the
// record, the ledger's entries that made it with their hashes, and the evidence by hash.
type Packet struct {
	Schema    string           `json:"schema"`
	Event     Event            `json:"event"`
	Record    review.Expulsion `json:"record"`
	Decisions []review.Logged  `json:"decisions"`
	Evidence  []Exhibit        `json:"evidence"`
}

// An Exhibit is one blob of the archive and what it is to the record.
type Exhibit struct {
	Hash       ingest.Hash     `json:"hash"` // SHA-256 of Bytes
	Role       string          `json:"role"` // text: title and text as read; capture: an HTTP answer
	Source     ingest.SourceID `json:"source"`
	Candidates []string        `json:"candidates"`        // read from it
	Capture    *ingest.Capture `json:"capture,omitempty"` // of a capture
	Bytes      []byte          `json:"bytes,omitempty"`   // base64; left out when the archive was not asked
}

// NewPacket gathers the packet of e. log is the ledger's entries of its case (Desk.Audit); blob
// reads the archive and may be nil, for hashes only. Bytes that do not match their hash are an
// error: the packet is not made.
func NewPacket(e review.Expulsion, log []review.Logged, blob func(ingest.Hash) ([]byte, error)) (Packet, error) {
	p := Packet{Schema: PacketSchema, Event: EventOf(e), Record: e, Decisions: log, Evidence: []Exhibit{}}
	if p.Decisions == nil {
		p.Decisions = []review.Logged{}
	}
	for _, c := range e.Claims {
		pr := c.Candidate.Provenance
		if pr == nil {
			continue
		}
		if pr.Text != "" {
			p.add(Exhibit{Hash: pr.Text, Role: "text", Source: pr.Item.Source}, c.Candidate.ID)
		}
		for _, cap := range pr.Item.Evidence {
			p.add(Exhibit{Hash: cap.Hash, Role: "capture", Source: pr.Item.Source, Capture: &cap}, c.Candidate.ID)
		}
	}
	if blob == nil {
		return p, nil
	}
	for i := range p.Evidence {
		x := &p.Evidence[i]
		b, err := blob(x.Hash)
		if err != nil {
			return Packet{}, fmt.Errorf("evidence %s of %s: %w", x.Hash, e.ID, err)
		}
		if got := ingest.HashOf(b); got != x.Hash {
			return Packet{}, fmt.Errorf("evidence %s of %s: its bytes hash to %s", x.Hash, e.ID, got)
		}
		x.Bytes = b
	}
	return p, nil
}

func (p *Packet) add(x Exhibit, candidate string) {
	i := slices.IndexFunc(p.Evidence, func(o Exhibit) bool { return o.Hash == x.Hash && o.Role == x.Role })
	if i < 0 {
		i = len(p.Evidence)
		p.Evidence = append(p.Evidence, x)
	}
	if !slices.Contains(p.Evidence[i].Candidates, candidate) {
		p.Evidence[i].Candidates = append(p.Evidence[i].Candidates, candidate)
	}
}

// Write writes p as one indented JSON object.
func (p Packet) Write(w io.Writer) error {
	enc := lines(w)
	enc.SetIndent("", "  ")
	return enc.Encode(p)
}
