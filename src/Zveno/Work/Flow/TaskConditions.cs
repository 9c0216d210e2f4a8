using System.Linq.Expressions;

namespace Zveno.Work;

/// <summary>Conditions on tasks put together where their number is known only when it runs.</summary>
static class TaskConditions
{
    public static Expression<Func<WorkTask, bool>> Or(this Expression<Func<WorkTask, bool>> one, Expression<Func<WorkTask, bool>> other) => Expression.Lambda<Func<WorkTask, bool>>(Expression.OrElse(one.Body, Of(other, one)), one.Parameters);

    public static Expression<Func<WorkTask, bool>> And(this Expression<Func<WorkTask, bool>> one, Expression<Func<WorkTask, bool>> other) => Expression.Lambda<Func<WorkTask, bool>>(Expression.AndAlso(one.Body, Of(other, one)), one.Parameters);

    static Expression Of(Expression<Func<WorkTask, bool>> other, Expression<Func<WorkTask, bool>> one) => new Same(other.Parameters[0], one.Parameters[0]).Visit(other.Body);

    sealed class Same(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
