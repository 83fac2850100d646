package main

import (
	"context"
	"errors"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/capabilities"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/apps/deployment"
	"k8s.io/kubernetes/pkg/registry/apps/replicaset"
	"k8s.io/kubernetes/pkg/registry/apps/statefulset"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/podtemplate"
	"k8s.io/kubernetes/pkg/registry/core/replicationcontroller"
)

type objection struct {
	Field   string `json:"field"`
	Type    string `json:"type"`
	Message string `json:"message"`
}

// A request to create one kind of object: what the API server runs for it, and its resource's name.
type creation struct {
	strategy rest.RESTCreateStrategy
	resource string
}

// server takes an object through what an API server does before it stores a new one: decoding,
// defaults, conversion, preparation, validation.
type server struct {
	decoder   runtime.Decoder
	creations map[schema.GroupKind]creation
}

func newServer() *server {
	// As API servers run nearly everywhere; without it, every privileged container is refused.
	capabilities.Setup(true, 0)
	// Strict, as kubectl asks for: unknown and repeated fields are objections too.
	codecs := serializer.NewCodecFactory(legacyscheme.Scheme, serializer.EnableStrict)
	return &server{codecs.UniversalDecoder(), map[schema.GroupKind]creation{
		{Kind: "Pod"}:                        {pod.Strategy, "pods"},
		{Kind: "PodTemplate"}:                {podtemplate.Strategy, "podtemplates"},
		{Kind: "ReplicationController"}:      {replicationcontroller.Strategy, "replicationcontrollers"},
		{Group: "apps", Kind: "DaemonSet"}:   {daemonset.Strategy, "daemonsets"},
		{Group: "apps", Kind: "Deployment"}:  {deployment.Strategy, "deployments"},
		{Group: "apps", Kind: "ReplicaSet"}:  {replicaset.Strategy, "replicasets"},
		{Group: "apps", Kind: "StatefulSet"}: {statefulset.Strategy, "statefulsets"},
		{Group: "batch", Kind: "CronJob"}:    {cronjob.Strategy, "cronjobs"},
		{Group: "batch", Kind: "Job"}:        {job.Strategy, "jobs"},
	}}
}

// objectionsTo fails for a manifest that is not decoded at all.
func (s *server) objectionsTo(manifest []byte) ([]objection, error) {
	object, version, err := s.decoder.Decode(manifest, nil, nil)
	var objections []objection
	if strict, ok := runtime.AsStrictDecodingError(err); ok && object != nil {
		for _, unknown := range strict.Errors() {
			objections = append(objections, objection{Type: "strict", Message: unknown.Error()})
		}
	} else if err != nil {
		return nil, err
	}
	invalid, err := s.create(object, *version)
	return append(objections, invalid...), err
}

func (s *server) create(object runtime.Object, kind schema.GroupVersionKind) ([]objection, error) {
	creation, ok := s.creations[kind.GroupKind()]
	if !ok {
		return nil, fmt.Errorf("no workload: %s", kind)
	}
	metadata, err := meta.Accessor(object)
	if err != nil {
		return nil, err
	}
	if metadata.GetNamespace() == "" {
		metadata.SetNamespace(metav1.NamespaceDefault)
	}
	if metadata.GetGenerateName() != "" && metadata.GetName() == "" {
		metadata.SetName(metadata.GetGenerateName() + "x")
	}
	rest.FillObjectMetaSystemFields(metadata)
	ctx := request.WithNamespace(context.Background(), metadata.GetNamespace())
	ctx = request.WithRequestInfo(ctx, &request.RequestInfo{
		IsResourceRequest: true,
		Verb:              "create",
		APIGroup:          kind.Group,
		APIVersion:        kind.Version,
		Resource:          creation.resource,
		Namespace:         metadata.GetNamespace(),
	})
	err = rest.BeforeCreate(creation.strategy, ctx, object)
	if err == nil {
		return nil, nil
	}
	var status apierrors.APIStatus
	if !errors.As(err, &status) || status.Status().Reason != metav1.StatusReasonInvalid {
		return nil, err
	}
	var objections []objection
	for _, cause := range status.Status().Details.Causes {
		objections = append(objections, objection{cause.Field, string(cause.Type), cause.Message})
	}
	return objections, nil
}
