"""The Qt kit: theme, painting, small controls and the services every page is built with; knows no municipality's subject."""
