package export

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"nongrata/review"
)

// WriteCSV writes one line a standing record, with fixed columns, UTF-8 and ISO dates.
func WriteCSV(w io.Writer, records []review.Expulsion) error {
	rows := [][]string{{"id", "version", "announced_on", "receiving_state", "receiving_alpha3", "receiving_name",
		"sending_state", "sending_alpha3", "sending_name", "measure", "status", "count", "count_min", "count_max",
		"qualifier", "phrase", "ambassador", "staff", "in_response", "answer_to", "announced_by", "deadline",
		"deadline_phrase", "reason", "rule", "sources", "first_hand", "urls", "reviewer", "approved", "decided"}}
	for _, r := range standing(records) {
		rows = append(rows, csvRow(EventOf(r)))
	}
	return csv.NewWriter(w).WriteAll(rows)
}

func csvRow(e Event) []string {
	deadline, phrase := "", ""
	if e.Deadline != nil {
		deadline, phrase = e.Deadline.By, e.Deadline.Phrase
	}
	firstHand := false
	var urls, staff []string
	for _, s := range e.Sources {
		firstHand = firstHand || s.FirstHand
		urls = append(urls, s.URL)
	}
	for _, k := range e.Staff {
		staff = append(staff, string(k))
	}
	return []string{e.ID, strconv.Itoa(e.Version), e.AnnouncedOn, string(e.Receiving.Code), e.Receiving.Alpha3, e.Receiving.Name,
		string(e.Sending.Code), e.Sending.Alpha3, e.Sending.Name, string(e.Measure), string(e.Status), e.Count.Text,
		orEmpty(e.Count.Min), orEmpty(e.Count.Max), string(e.Count.Qualifier), cell(e.Count.Phrase),
		strconv.FormatBool(e.Ambassador), strings.Join(staff, " "), strconv.FormatBool(e.InResponse), e.AnswerTo,
		string(e.AnnouncedBy), deadline, cell(phrase), cell(strings.Join(e.Reason, " ")), cell(e.Rule),
		strconv.Itoa(len(e.Sources)), strconv.FormatBool(firstHand), cell(strings.Join(urls, " ")), cell(e.Reviewer),
		e.Approved.Format(time.RFC3339), e.Decided.Format(time.RFC3339)}
}

func orEmpty(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// cell keeps text that people or sources wrote from being run as a formula by a spreadsheet.
func cell(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	if s != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", r) { // the wide ones too: some spreadsheets heed them
		return "'" + s
	}
	return s
}

// WriteJSONL writes one Event a line.
func WriteJSONL(w io.Writer, records []review.Expulsion) error {
	enc := lines(w)
	for _, r := range standing(records) {
		if err := enc.Encode(EventOf(r)); err != nil {
			return err
		}
	}
	return nil
}

func lines(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}
