package main

import (
	"strings"
	"testing"
)

// On a terminal a bar is drawn over itself and taken away; elsewhere each thing is a line.
func TestProgress(t *testing.T) {
	for _, tt := range []struct {
		terminal bool
		want     string
	}{
		{true, "\r[" + strings.Repeat("█", 15) + strings.Repeat("░", 15) + "] 1/2 a ok\x1b[K\r[" + strings.Repeat("█", 30) + "] 2/2 b �gone\x1b[K\r\x1b[K"},
		{false, "1/2 a ok\n2/2 b �gone\n"},
	} {
		var b strings.Builder
		p := newProgress(&b, 2)
		if p.terminal {
			t.Error("newProgress takes a buffer for a terminal")
		}
		p.terminal = tt.terminal
		p.done("a", "ok")
		p.done("b", "\x1bgone")
		p.end()
		if b.String() != tt.want {
			t.Errorf("progress (terminal: %v) = %q, want %q", tt.terminal, b.String(), tt.want)
		}
	}
}

func TestIDs(t *testing.T) {
	ids := idMaker{"mfa-example": true}
	for _, tt := range []struct{ url, want string }{
		{"https://www.mfa.example/rss.xml", "mfa-example-rss-xml"},
		{"https://mfa.example/rss.xml", "mfa-example-rss-xml-2"},
		{"https://mfa.example/", "mfa-example-2"},
		{"https://МИД.example/Новости", "example"},
		{"https://[::1]/", "1"},
		{"::", "source"},
	} {
		if got := ids.ofAddress(tt.url); string(got) != tt.want {
			t.Errorf("of(%s) = %s, want %s", tt.url, got, tt.want)
		}
	}
}
