package chart

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

func day(n int) time.Time { return time.Date(2022, 2, 24+n, 0, 0, 0, 0, time.UTC) }

func TestSVG(t *testing.T) {
	tests := []struct {
		name   string
		points []Point
		want   []string
	}{
		{"empty", nil, []string{"<title id=\"x-t\">Told &lt;to&gt; go</title>"}},
		{"one day", []Point{{day(0), 12}}, []string{`class="last"`, ">12<"}},
		{"a wave", []Point{{day(0), 1}, {day(4), 14}, {day(40), 441}}, []string{">441<", ">24 Feb<", ">600<", `class="area"`}},
	}
	for _, tt := range tests {
		svg := string(Chart{ID: "x", Class: "wide", Title: "Told <to> go", Desc: "d", Width: 640, Height: 220, Points: tt.points}.SVG())
		for _, want := range tt.want {
			if !strings.Contains(svg, want) {
				t.Errorf("%s: SVG lacks %q:\n%s", tt.name, want, svg)
			}
		}
		if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
			t.Errorf("%s: SVG has impossible figures:\n%s", tt.name, svg)
		}
		for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: SVG is no XML: %v", tt.name, err)
			}
		}
	}
}

func TestNiceStep(t *testing.T) {
	for highest, want := range map[int]int{1: 1, 4: 1, 5: 2, 14: 5, 441: 200, 400: 100, 9999: 5000} {
		if got := niceStep(highest); got != want {
			t.Errorf("niceStep(%d) = %d, want %d", highest, got, want)
		}
	}
}
