// Huawei's SDK for Go, v3.
package main

import (
	"encoding/base64"
	"errors"
	"fmt"
	"os"

	"dis.test/scenario"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	dis "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/dis/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/dis/v2/model"
)

type client struct{ *dis.DisClient }

func main() {
	credentials, err := basic.NewCredentialsBuilder().
		WithAk(os.Getenv("DIS_ACCESS_KEY")).
		WithSk(os.Getenv("DIS_SECRET_KEY")).
		WithProjectId(os.Getenv("DIS_PROJECT_ID")).
		SafeBuild()
	if err != nil {
		panic(err)
	}
	http, err := dis.DisClientBuilder().WithEndpoint(os.Getenv("DIS_ENDPOINT")).WithCredential(credentials).SafeBuild()
	if err != nil {
		panic(err)
	}
	scenario.Tell(client{dis.NewDisClient(http)})
}

func (c client) CreateStream(stream string, partitions int) error {
	_, err := c.DisClient.CreateStream(&model.CreateStreamRequest{
		Body: &model.CreateStreamReq{StreamName: stream, PartitionCount: int32(partitions)},
	})
	return err
}

func (c client) CountPartitions(stream string) (int, error) {
	answer, err := c.ShowStream(&model.ShowStreamRequest{StreamName: stream})
	if err != nil {
		return 0, err
	}
	return len(*answer.Partitions), nil
}

func (c client) Send(stream string, records []scenario.Record) (int, []scenario.Sent, error) {
	entries := make([]model.PutRecordsRequestEntry, len(records))
	for i, record := range records {
		entries[i] = model.PutRecordsRequestEntry{
			Data:        base64.StdEncoding.EncodeToString(record.Data),
			PartitionId: &records[i].Partition,
		}
	}
	answer, err := c.SendRecords(&model.SendRecordsRequest{
		Body: &model.PutRecordsRequest{StreamName: stream, Records: entries},
	})
	if err != nil {
		return 0, nil, err
	}
	sent := make([]scenario.Sent, len(*answer.Records))
	for i, record := range *answer.Records {
		sent[i] = scenario.Sent{
			Code:      text(record.ErrorCode),
			Partition: text(record.PartitionId),
			Number:    text(record.SequenceNumber),
		}
	}
	return int(*answer.FailedRecordCount), sent, nil
}

func (c client) Cursor(stream, partition string) (string, error) {
	trimHorizon := model.GetShowCursorRequestCursorTypeEnum().TRIM_HORIZON
	answer, err := c.ShowCursor(&model.ShowCursorRequest{
		StreamName: stream, PartitionId: partition, CursorType: &trimHorizon,
	})
	if err != nil {
		return "", err
	}
	return *answer.PartitionCursor, nil
}

func (c client) Read(cursor string) ([]scenario.Got, error) {
	answer, err := c.ConsumeRecords(&model.ConsumeRecordsRequest{PartitionCursor: cursor})
	if err != nil {
		return nil, err
	}
	got := make([]scenario.Got, len(*answer.Records))
	for i, record := range *answer.Records {
		data, err := base64.StdEncoding.DecodeString(*record.Data)
		if err != nil {
			return nil, err
		}
		got[i] = scenario.Got{Number: *record.SequenceNumber, Data: data}
	}
	return got, nil
}

func (c client) CreateApp(app string) error {
	_, err := c.DisClient.CreateApp(&model.CreateAppRequest{Body: &model.CreateAppReq{AppName: app}})
	return err
}

func (c client) Commit(app, stream, partition, number string) error {
	_, err := c.CommitCheckpoint(&model.CommitCheckpointRequest{Body: &model.CommitCheckpointReq{
		AppName:        app,
		CheckpointType: model.GetCommitCheckpointReqCheckpointTypeEnum().LAST_READ,
		StreamName:     stream,
		PartitionId:    partition,
		SequenceNumber: number,
	}})
	return err
}

func (c client) Checkpoint(app, stream, partition string) (string, error) {
	answer, err := c.ShowCheckpoint(&model.ShowCheckpointRequest{
		AppName:        app,
		CheckpointType: model.GetShowCheckpointRequestCheckpointTypeEnum().LAST_READ,
		StreamName:     stream,
		PartitionId:    partition,
	})
	if err != nil {
		return "", err
	}
	return *answer.SequenceNumber, nil
}

func (c client) Miss(stream string) (string, error) {
	_, err := c.ShowStream(&model.ShowStreamRequest{StreamName: stream})
	var refused *sdkerr.ServiceResponseError
	if !errors.As(err, &refused) {
		return "", fmt.Errorf("no error of the service: %v", err)
	}
	return fmt.Sprint(refused.StatusCode, " ", refused.ErrorCode, " ", refused.ErrorMessage), nil
}

func (c client) DeleteApp(app string) error {
	_, err := c.DisClient.DeleteApp(&model.DeleteAppRequest{AppName: app})
	return err
}

func (c client) DeleteStream(stream string) error {
	_, err := c.DisClient.DeleteStream(&model.DeleteStreamRequest{StreamName: stream})
	return err
}

func text(value *string) string {
	if value == nil {
		return ""
	}
	return *value
}
