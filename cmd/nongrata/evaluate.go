package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"nongrata/extract/corpus"
	"nongrata/extract/page"
	"nongrata/ingest"
)

func newEvaluate(set *settings) *cobra.Command {
	var by string
	var faults bool
	cmd := &cobra.Command{
		Use:   "evaluate [FILE…]",
		Short: "measure the extractor on the project's corpus, or on labelled files",
		Long: `Reads every labelled text and compares what is found with what is wanted. Files are
JSON lines with "want", folders hold txtar files. Without files it takes the project's own corpus; its
development part is what the rules were written on, its test part is not.`,
		Example: `  nongrata evaluate
  nongrata evaluate --by pitfall
  nongrata evaluate --errors labelled.jsonl`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			groups, ok := groupings[by]
			if !ok {
				return usagef("--by %q: want one of %s", by, strings.Join(slices.Sorted(maps.Keys(groupings)), ", "))
			}
			var r reading
			if err := r.open(set); err != nil {
				return err
			}
			cases, err := labelled(args)
			if err != nil {
				return err
			}
			for i := range cases {
				if err := readPage(&cases[i]); err != nil {
					return err
				}
			}
			return report(cmd.OutOrStdout(), reader{r.batch.Extractor.Extract, cases, groups, faults})
		},
	}
	cmd.Flags().StringVar(&by, "by", "language", "rows of the table: language, pitfall, part, origin")
	cmd.Flags().BoolVar(&faults, "errors", false, "list every wrong reading")
	return cmd
}

// groupings say which rows a case counts in.
var groupings = map[string]func(corpus.Case) []string{
	"language": func(c corpus.Case) []string { return []string{cmp.Or(c.Lang, "undeclared")} },
	"pitfall":  func(c corpus.Case) []string { return c.Pitfalls },
	"part":     func(c corpus.Case) []string { return []string{corpus.Part(c.ID)} },
	"origin":   func(c corpus.Case) []string { f, _, _ := strings.Cut(c.Origin, ":"); return []string{f} },
}

// labelled reads the cases of the files named, or the project's own.
func labelled(files []string) ([]corpus.Case, error) {
	if len(files) == 0 {
		return corpus.Cases()
	}
	var all []corpus.Case
	for _, name := range files {
		cases, err := labelledFile(name)
		if err != nil {
			return nil, err
		}
		all = append(all, cases...)
	}
	return all, nil
}

// labelledFile reads JSON lines, or the txtar files of a folder.
func labelledFile(name string) ([]corpus.Case, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if st, err := f.Stat(); err == nil && st.IsDir() {
		return corpus.ReadTxtar(os.DirFS(name))
	}
	return corpus.ReadJSONL(f, name)
}

// readPage turns a case given as a page into text.
func readPage(c *corpus.Case) error {
	if c.HTML == "" {
		return nil
	}
	p, err := page.Text([]byte(c.HTML), "text/html; charset=utf-8", false, ingest.Selectors{})
	if err != nil {
		return fmt.Errorf("%s: %w", c.Origin, err)
	}
	c.Text = p.Text
	c.Title = cmp.Or(c.Title, p.Title)
	return nil
}

// A reader is what report needs.
type reader struct {
	read   corpus.Reader
	cases  []corpus.Case
	groups func(corpus.Case) []string
	faults bool
}

// report prints the table: a row a group, and all.
func report(w io.Writer, r reader) error {
	all := corpus.Evaluate(r.read, r.cases)
	if r.faults {
		for _, e := range all.Errors {
			fmt.Fprintln(w, e)
		}
		fmt.Fprintln(w)
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tn\tdetect P\tR\tF1\tpair F1\treversed\tcount\topen kept\tstatus\tnot an act\tnew\tresponse\tambassador\tdeadline\tday\tnothing\t")
	scores := corpus.By(r.read, r.cases, r.groups)
	for _, g := range slices.Sorted(maps.Keys(scores)) {
		row(t, g, scores[g])
	}
	parts := corpus.By(r.read, r.cases, func(c corpus.Case) []string { return []string{corpus.Part(c.ID)} })
	for _, part := range []string{corpus.Development, corpus.Test} {
		row(t, part, parts[part])
	}
	row(t, "all", all)
	if err := t.Flush(); err != nil {
		return err
	}
	return reliability(w, all.Certain)
}

// reliability prints what the confidence of a candidate is worth: of those said to be so sure, how
// many are right in pair, measure, status and newness.
func reliability(w io.Writer, r corpus.Reliability) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\nconfidence\tcandidates\tsaid\tright\t")
	for i, b := range r {
		if b.Of > 0 {
			fmt.Fprintf(t, "%.1f-%.1f\t%d\t%.2f\t%.2f\t\n", float64(i)/10, float64(i+1)/10, b.Of,
				b.Said/float64(b.Of), b.Rate())
		}
	}
	fmt.Fprintf(t, "calibration error\t\t\t%.3f\t\n", r.Error())
	return t.Flush()
}

func row(w io.Writer, name string, s corpus.Score) {
	fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%.3f\t%.3f\t%d\t", name, s.N,
		percent(s.Detection.Hits, s.Detection.Got), percent(s.Detection.Hits, s.Detection.Want),
		s.Detection.F1(), s.Pair.F1(), s.Reversed)
	for _, x := range []corpus.Share{s.Exact, s.Open, s.Status, s.NonAct, s.New, s.Response, s.Envoy, s.Deadline, s.Day, s.Negatives} {
		fmt.Fprintf(w, "%s\t", percent(x.Right, x.Of))
	}
	fmt.Fprintln(w)
}

// percent prints a share with what it is of: a rate without its n says little.
func percent(n, of int) string {
	if of == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f%% of %d", 100*float64(n)/float64(of), of)
}
