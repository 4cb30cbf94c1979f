// The client that `redocly generate-client` makes for Go.
package main

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"os"

	"dis.test/generated/dis"
	"dis.test/scenario"
	"dis.test/signing"
)

type client struct {
	*dis.Client
	project string
}

var ctx = context.Background()

func main() {
	config := dis.Config{ServerURL: os.Getenv("DIS_ENDPOINT")}
	if os.Getenv("DIS_TARGET") == "verify" {
		key := signing.Key{Access: os.Getenv("DIS_ACCESS_KEY"), Secret: os.Getenv("DIS_SECRET_KEY")}
		config.HTTPClient = signing.Client(key)
	} else {
		token := func() string { return os.Getenv("DIS_TOKEN") }
		config.Auth = dis.Auth{APIKey: map[string]func() string{"AuthToken": token}}
	}
	scenario.Tell(client{dis.New(config), os.Getenv("DIS_PROJECT_ID")})
}

func (c client) CreateStream(stream string, partitions int) error {
	body := dis.CreateStreamRequest{StreamName: stream, PartitionCount: int64(partitions)}
	return c.Client.CreateStream(ctx, c.project, body)
}

func (c client) CountPartitions(stream string) (int, error) {
	found, err := c.ShowStream(ctx, c.project, stream, nil)
	return len(found.Partitions), err
}

func (c client) Send(stream string, records []scenario.Record) (int, []scenario.Sent, error) {
	body := dis.SendRecordsRequest{StreamName: &stream}
	for _, record := range records {
		data := base64.StdEncoding.EncodeToString(record.Data)
		body.Records = append(body.Records, dis.SendRecordsEntry{Data: data, PartitionId: &record.Partition})
	}
	answer, err := c.SendRecords(ctx, c.project, body)
	if err != nil {
		return 0, nil, err
	}
	var sent []scenario.Sent
	for _, record := range answer.Records {
		sent = append(sent, scenario.Sent{
			Code:      text(record.ErrorCode),
			Partition: text(record.PartitionId),
			Number:    text(record.SequenceNumber),
		})
	}
	return int(answer.FailedRecordCount), sent, nil
}

func (c client) Cursor(stream, partition string) (string, error) {
	from := dis.CursorTypeTrimHorizon
	where := dis.ShowCursorParams{StreamName: &stream, PartitionId: &partition, CursorType: &from}
	cursor, err := c.ShowCursor(ctx, c.project, &where)
	return cursor.PartitionCursor, err
}

func (c client) Read(cursor string) ([]scenario.Got, error) {
	list, err := c.ConsumeRecords(ctx, c.project, &dis.ConsumeRecordsParams{PartitionCursor: &cursor})
	if err != nil {
		return nil, err
	}
	var got []scenario.Got
	for _, record := range list.Records {
		data, err := base64.StdEncoding.DecodeString(record.Data)
		if err != nil {
			return nil, err
		}
		got = append(got, scenario.Got{Number: record.SequenceNumber, Data: data})
	}
	return got, nil
}

func (c client) CreateApp(app string) error {
	return c.Client.CreateApp(ctx, c.project, dis.CreateAppRequest{AppName: app})
}

func (c client) Commit(app, stream, partition, number string) error {
	return c.CommitCheckpoint(ctx, c.project, dis.CommitCheckpointRequest{
		AppName:        app,
		CheckpointType: dis.CheckpointTypeLastRead,
		StreamName:     &stream,
		PartitionId:    partition,
		SequenceNumber: number,
	})
}

func (c client) Checkpoint(app, stream, partition string) (string, error) {
	kind := dis.CheckpointTypeLastRead
	checkpoint, err := c.ShowCheckpoint(ctx, c.project, &dis.ShowCheckpointParams{
		AppName:        &app,
		CheckpointType: &kind,
		StreamName:     &stream,
		PartitionId:    &partition,
	})
	return checkpoint.SequenceNumber, err
}

func (c client) Miss(stream string) (string, error) {
	_, err := c.ShowStream(ctx, c.project, stream, nil)
	var refusal *dis.APIError
	if !errors.As(err, &refusal) {
		return "", fmt.Errorf("no error of the client: %w", err)
	}
	// It has no types for the bodies of errors.
	return fmt.Sprint(refusal.Status, " ", refusal.Body.(map[string]any)["errorCode"]), nil
}

func (c client) DeleteApp(app string) error {
	return c.Client.DeleteApp(ctx, c.project, app)
}

func (c client) DeleteStream(stream string) error {
	return c.Client.DeleteStream(ctx, c.project, stream)
}

func text(value *string) string {
	if value == nil {
		return ""
	}
	return *value
}
