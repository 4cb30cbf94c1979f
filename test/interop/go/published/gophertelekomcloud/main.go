// The SDK for Go of Open Telekom Cloud, which has a DIS of its own; its Terraform provider is built on it. Argument: `endpoint` or
// `catalog`, where it has the address of DIS from.
package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"dis.test/scenario"
	golangsdk "github.com/opentelekomcloud/gophertelekomcloud"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dis/v2/apps"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dis/v2/checkpoints"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dis/v2/data"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dis/v2/streams"
)

type client struct{ *golangsdk.ServiceClient }

func main() {
	dis, err := connect(os.Args[1])
	if err != nil {
		panic(err)
	}
	scenario.Tell(client{dis})
}

func connect(source string) (*golangsdk.ServiceClient, error) {
	identity := os.Getenv("DIS_ENDPOINT") + "/v3"
	options := golangsdk.AKSKAuthOptions{
		IdentityEndpoint: identity,
		AccessKey:        os.Getenv("DIS_ACCESS_KEY"),
		SecretKey:        os.Getenv("DIS_SECRET_KEY"),
		ProjectId:        os.Getenv("DIS_PROJECT_ID"),
	}
	region := golangsdk.EndpointOpts{Region: os.Getenv("DIS_REGION")}
	if source == "catalog" {
		provider, err := openstack.AuthenticatedClient(options)
		if err != nil {
			return nil, err
		}
		return openstack.NewDISServiceV2(provider, region)
	}
	provider, err := openstack.NewClient(identity)
	if err != nil {
		return nil, err
	}
	provider.AKSKAuthOptions = options
	provider.ProjectID = options.ProjectId
	provider.EndpointLocator = func(golangsdk.EndpointOpts) (string, error) {
		return os.Getenv("DIS_ENDPOINT") + "/", nil
	}
	return openstack.NewDISServiceV2(provider, region)
}

func (c client) CreateStream(stream string, partitions int) error {
	return streams.CreateStream(c.ServiceClient, streams.CreateStreamOpts{StreamName: stream, PartitionCount: partitions})
}

func (c client) CountPartitions(stream string) (int, error) {
	answer, err := streams.GetStream(c.ServiceClient, streams.GetStreamOpts{StreamName: stream})
	if err != nil {
		return 0, err
	}
	return len(answer.Partitions), nil
}

func (c client) Send(stream string, records []scenario.Record) (int, []scenario.Sent, error) {
	entries := make([]data.PutRecordsRequestEntry, len(records))
	for i, record := range records {
		entries[i] = data.PutRecordsRequestEntry{
			Data:        base64.StdEncoding.EncodeToString(record.Data),
			PartitionId: record.Partition,
		}
	}
	answer, err := data.PutRecords(c.ServiceClient, data.PutRecordsOpts{StreamName: stream, Records: entries})
	if err != nil {
		return 0, nil, err
	}
	sent := make([]scenario.Sent, len(answer.Records))
	for i, record := range answer.Records {
		sent[i] = scenario.Sent{Code: record.ErrorCode, Partition: record.PartitionId, Number: record.SequenceNumber}
	}
	return *answer.FailedRecordCount, sent, nil
}

func (c client) Cursor(stream, partition string) (string, error) {
	answer, err := data.GetCursor(c.ServiceClient, data.GetCursorOpts{
		StreamName: stream, PartitionId: partition, CursorType: "TRIM_HORIZON",
	})
	if err != nil {
		return "", err
	}
	return answer.PartitionCursor, nil
}

func (c client) Read(cursor string) ([]scenario.Got, error) {
	answer, err := data.GetRecords(c.ServiceClient, data.GetRecordsOpts{PartitionCursor: cursor})
	if err != nil {
		return nil, err
	}
	got := make([]scenario.Got, len(answer.Records))
	for i, record := range answer.Records {
		decoded, err := base64.StdEncoding.DecodeString(record.Data)
		if err != nil {
			return nil, err
		}
		got[i] = scenario.Got{Number: record.SequenceNumber, Data: decoded}
	}
	return got, nil
}

func (c client) CreateApp(app string) error {
	return apps.CreateApp(c.ServiceClient, apps.CreateAppOpts{AppName: app})
}

func (c client) Commit(app, stream, partition, number string) error {
	return checkpoints.CommitCheckpoint(c.ServiceClient, checkpoints.CommitCheckpointOpts{
		AppName:        app,
		CheckpointType: "LAST_READ",
		StreamName:     stream,
		PartitionId:    partition,
		SequenceNumber: number,
	})
}

func (c client) Checkpoint(app, stream, partition string) (string, error) {
	answer, err := checkpoints.GetCheckpoint(c.ServiceClient, checkpoints.GetCheckpointOpts{
		AppName: app, CheckpointType: "LAST_READ", StreamName: stream, PartitionId: partition,
	})
	if err != nil {
		return "", err
	}
	return answer.SequenceNumber, nil
}

func (c client) Miss(stream string) (string, error) {
	_, err := streams.GetStream(c.ServiceClient, streams.GetStreamOpts{StreamName: stream})
	var refused golangsdk.ErrDefault400
	if !errors.As(err, &refused) {
		return "", fmt.Errorf("no error of the service: %v", err)
	}
	// It leaves the body to its user.
	var body struct{ ErrorCode string }
	if err := json.Unmarshal(refused.Body, &body); err != nil {
		return "", err
	}
	return fmt.Sprint(refused.Actual, " ", body.ErrorCode), nil
}

func (c client) DeleteApp(app string) error {
	return apps.DeleteApp(c.ServiceClient, app)
}

func (c client) DeleteStream(stream string) error {
	return streams.DeleteStream(c.ServiceClient, stream)
}
