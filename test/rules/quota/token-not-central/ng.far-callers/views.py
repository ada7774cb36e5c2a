from rest_framework.views import APIView

from .models import Flow
from .service import make_code


class CodeView(APIView):
    def get(self, request):
        flow = Flow.objects.filter(id=request.GET.get("id")).first()
        picture = make_code(flow.id)
        return answer(picture)
