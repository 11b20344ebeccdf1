package vector_test

import (
	"slices"
	"testing"

	"nongrata/ingest/ingesttest/vector"
)

func TestAll(t *testing.T) {
	all, texts := vector.All(), vector.Texts()
	families := map[string]int{}
	for _, v := range all {
		families[v.Family]++
	}
	if distinct := slices.Compact(slices.Sorted(slices.Values(texts))); len(distinct) != len(texts) || len(texts) < 500 || len(families) != 13 {
		t.Errorf("%d vectors, %d of them distinct, in %d families; want 500 and more, all distinct, in 13", len(texts), len(distinct), len(families))
	}
	if !slices.Equal(texts, vector.Texts()) {
		t.Error("a second call gives other vectors")
	}
	t.Logf("%d vectors: %v", len(all), families)
}
