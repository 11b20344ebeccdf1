package main

import (
	"fmt"
	"net/url"

	"github.com/spf13/cobra"

	"nongrata/review"
)

// scopeFlags are the flags that say what is counted; tally and export share them.
type scopeFlags struct {
	since, until, asOf, group, basis, by string
	receiving, sending, measures         []string
	firstHand                            bool
}

func (f *scopeFlags) add(cmd *cobra.Command) {
	s := cmd.Flags()
	s.StringVar(&f.since, "since", "", "first `DAY` of announcement, YYYY-MM-DD")
	s.StringVar(&f.until, "until", "", "last `DAY` of announcement")
	s.StringVar(&f.asOf, "as-of", "", "what was known at the end of this `DAY` (or RFC 3339 moment), UTC")
	s.StringSliceVar(&f.receiving, "receiving", nil, "only these receiving `STATES`, who expel")
	s.StringSliceVar(&f.sending, "sending", nil, "only these sending `STATES`, whose people must go")
	s.StringVar(&f.group, "group", "", "only receiving states of a `GROUP` as of the day: NATO, EU, G7, …")
	s.StringSliceVar(&f.measures, "measure", nil, "only these `MEASURES`: expulsion, staff_cap, closure, downgrade, severance")
	s.BoolVar(&f.firstHand, "first-hand", false, "only what a party itself has said")
	s.StringVar(&f.basis, "basis", "", "low, best or high (default best)")
	s.StringVar(&f.by, "by", "", "rows: receiving, sending, month, measure (default receiving)")
}

// scope reads the flags by the same rules as the tally page's address.
func (f *scopeFlags) scope() (review.Scope, error) {
	q := url.Values{
		"since": {f.since}, "until": {f.until}, "as_of": {f.asOf}, "group": {f.group},
		"basis": {f.basis}, "by": {f.by},
		"receiving": f.receiving, "sending": f.sending, "measure": f.measures,
	}
	if f.firstHand {
		q.Set("first_hand", "true")
	}
	s, err := review.ParseScope(q)
	if err != nil {
		return s, &usageError{err}
	}
	return s, nil
}

func newTally(set *settings) *cobra.Command {
	var f scopeFlags
	var format string
	cmd := &cobra.Command{
		Use:   "tally",
		Short: "print totals with their items, scope and rule",
		Example: `  nongrata tally --sending RU --since 2022-02-24 --until 2022-04-07
  nongrata tally --sending RU --group NATO --as-of 2022-04-07 --format md`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			scope, err := f.scope()
			if err != nil {
				return err
			}
			c, err := set.dial("")
			if err != nil {
				return err
			}
			t, err := c.Tally(cmd.Context(), scope)
			if err != nil {
				return err
			}
			return t.Write(cmd.OutOrStdout(), format)
		},
	}
	f.add(cmd)
	cmd.Flags().StringVar(&format, "format", "table", "table, csv, json or md")
	cmd.AddCommand(newTallyDiff(set))
	return cmd
}

func newTallyDiff(set *settings) *cobra.Command {
	var f scopeFlags
	var from, to, format string
	cmd := &cobra.Command{
		Use:     "diff --from MOMENT [--to MOMENT]",
		Short:   "print what moved a total between two moments",
		Example: "  nongrata tally diff --sending RU --from 2022-04-07 --to 2022-04-08",
		RunE: func(cmd *cobra.Command, _ []string) error {
			scope, err := f.scope()
			if err != nil {
				return err
			}
			start, err := review.ParseMoment(from)
			if err != nil || start.IsZero() {
				return usagef("--from %q: want YYYY-MM-DD or an RFC 3339 time", from)
			}
			end, err := review.ParseMoment(to)
			if err != nil {
				return usagef("--to %w", err)
			}
			c, err := set.dial("")
			if err != nil {
				return err
			}
			d, err := c.TallyDiff(cmd.Context(), scope, start, end)
			if err != nil {
				return err
			}
			return d.Write(cmd.OutOrStdout(), format)
		},
	}
	f.add(cmd)
	cmd.Flags().StringVar(&from, "from", "", "the earlier `MOMENT`")
	cmd.Flags().StringVar(&to, "to", "", "the later `MOMENT` (default now)")
	cmd.Flags().StringVar(&format, "format", "table", "table or json")
	return cmd
}

func newExport(set *settings) *cobra.Command {
	var f scopeFlags
	cmd := &cobra.Command{
		Use:   "export FORMAT",
		Short: "write approved events as csv, jsonl, atom, json feed, plover or ics, or one as a packet",
		Long: `Writes approved events to standard output: csv, jsonl, atom, json (JSON Feed), plover, ics
(deadlines). "packet ID" writes one event with its evidence, decisions and hashes; "warc ID" the
answers of the sites that it rests on, as a packed web archive.`,
		Example: `  nongrata export csv --sending RU > events.csv
  nongrata export packet e0123456789abcdef > packet.json
  nongrata export warc e0123456789abcdef > evidence.warc.gz`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if one := args[0] == "packet" || args[0] == "warc"; one != (len(args) == 2) {
				return usagef("want export FORMAT, export packet ID or export warc ID")
			}
			scope, err := f.scope()
			if err != nil {
				return err
			}
			c, err := set.dial("")
			if err != nil {
				return err
			}
			var b []byte
			switch args[0] {
			case "packet":
				b, err = c.Packet(cmd.Context(), args[1])
			case "warc":
				b, err = c.WARC(cmd.Context(), args[1])
			default:
				b, err = c.Export(cmd.Context(), args[0], scope)
			}
			if err != nil {
				return err
			}
			if _, err := cmd.OutOrStdout().Write(b); err != nil {
				return fmt.Errorf("writing the export: %w", err)
			}
			return nil
		},
	}
	f.add(cmd)
	return cmd
}
