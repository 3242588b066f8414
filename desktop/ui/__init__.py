"""The Qt kit: theme, painting, controls and the services every page is built with; knows no room's subject."""
