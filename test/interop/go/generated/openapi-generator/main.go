// The client that OpenAPI Generator makes for Go.
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
	*dis.APIClient
	ctx     context.Context
	project string
}

func main() {
	configuration := dis.NewConfiguration()
	configuration.Servers = dis.ServerConfigurations{{URL: os.Getenv("DIS_ENDPOINT")}}
	ctx := context.Background()
	if os.Getenv("DIS_TARGET") == "verify" {
		key := signing.Key{Access: os.Getenv("DIS_ACCESS_KEY"), Secret: os.Getenv("DIS_SECRET_KEY")}
		configuration.HTTPClient = signing.Client(key)
	} else {
		ctx = context.WithValue(ctx, dis.ContextAPIKeys, map[string]dis.APIKey{"AuthToken": {Key: os.Getenv("DIS_TOKEN")}})
	}
	scenario.Tell(client{dis.NewAPIClient(configuration), ctx, os.Getenv("DIS_PROJECT_ID")})
}

func (c client) CreateStream(stream string, partitions int) error {
	body := dis.NewCreateStreamRequest(stream, int32(partitions))
	_, err := c.StreamsAPI.CreateStream(c.ctx, c.project).CreateStreamRequest(*body).Execute()
	return err
}

func (c client) CountPartitions(stream string) (int, error) {
	found, _, err := c.StreamsAPI.ShowStream(c.ctx, c.project, stream).Execute()
	return len(found.GetPartitions()), err
}

func (c client) Send(stream string, records []scenario.Record) (int, []scenario.Sent, error) {
	var entries []dis.SendRecordsEntry
	for _, record := range records {
		entry := dis.NewSendRecordsEntry(base64.StdEncoding.EncodeToString(record.Data))
		entry.SetPartitionId(record.Partition)
		entries = append(entries, *entry)
	}
	body := dis.NewSendRecordsRequest(entries)
	body.SetStreamName(stream)
	answer, _, err := c.RecordsAPI.SendRecords(c.ctx, c.project).SendRecordsRequest(*body).Execute()
	var sent []scenario.Sent
	for _, record := range answer.GetRecords() {
		sent = append(sent, scenario.Sent{
			Code:      record.GetErrorCode(),
			Partition: record.GetPartitionId(),
			Number:    record.GetSequenceNumber(),
		})
	}
	return int(answer.GetFailedRecordCount()), sent, err
}

func (c client) Cursor(stream, partition string) (string, error) {
	call := c.RecordsAPI.ShowCursor(c.ctx, c.project).StreamName(stream).PartitionId(partition)
	cursor, _, err := call.CursorType(dis.CURSORTYPE_TRIM_HORIZON).Execute()
	return cursor.GetPartitionCursor(), err
}

func (c client) Read(cursor string) ([]scenario.Got, error) {
	list, _, err := c.RecordsAPI.ConsumeRecords(c.ctx, c.project).PartitionCursor(cursor).Execute()
	if err != nil {
		return nil, err
	}
	var got []scenario.Got
	for _, record := range list.GetRecords() {
		data, err := base64.StdEncoding.DecodeString(record.GetData())
		if err != nil {
			return nil, err
		}
		got = append(got, scenario.Got{Number: record.GetSequenceNumber(), Data: data})
	}
	return got, nil
}

func (c client) CreateApp(app string) error {
	_, err := c.AppsAPI.CreateApp(c.ctx, c.project).CreateAppRequest(*dis.NewCreateAppRequest(app)).Execute()
	return err
}

func (c client) Commit(app, stream, partition, number string) error {
	body := dis.NewCommitCheckpointRequest(app, dis.CHECKPOINTTYPE_LAST_READ, partition, number)
	body.SetStreamName(stream)
	_, err := c.CheckpointsAPI.CommitCheckpoint(c.ctx, c.project).CommitCheckpointRequest(*body).Execute()
	return err
}

func (c client) Checkpoint(app, stream, partition string) (string, error) {
	call := c.CheckpointsAPI.ShowCheckpoint(c.ctx, c.project).AppName(app).StreamName(stream).PartitionId(partition)
	checkpoint, _, err := call.CheckpointType(dis.CHECKPOINTTYPE_LAST_READ).Execute()
	return checkpoint.GetSequenceNumber(), err
}

func (c client) Miss(stream string) (string, error) {
	_, response, err := c.StreamsAPI.ShowStream(c.ctx, c.project, stream).Execute()
	var refusal *dis.GenericOpenAPIError
	if !errors.As(err, &refusal) {
		return "", fmt.Errorf("no error of the client: %w", err)
	}
	model, ok := refusal.Model().(dis.DisError)
	if !ok {
		return "", fmt.Errorf("no DisError: %T %s", refusal.Model(), refusal.Body())
	}
	return fmt.Sprint(response.StatusCode, " ", model.GetErrorCode()), nil
}

func (c client) DeleteApp(app string) error {
	_, err := c.AppsAPI.DeleteApp(c.ctx, c.project, app).Execute()
	return err
}

func (c client) DeleteStream(stream string) error {
	_, err := c.StreamsAPI.DeleteStream(c.ctx, c.project, stream).Execute()
	return err
}
